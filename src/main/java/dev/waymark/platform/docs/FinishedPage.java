package dev.waymark.platform.docs;

import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.web.ContentCoding;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** A page that stays the same while the service runs, plain and compressed. */
final class FinishedPage {

    /** Clients revalidate every time, which is cheap, so that no page is older than the service. */
    private static final String CACHE_CONTROL = "public, no-cache";

    private final byte[] plain;
    private final byte[] packed;
    private final EntityTag tag;

    FinishedPage(String html) {
        plain = html.getBytes(StandardCharsets.UTF_8);
        packed = ContentCoding.packed(plain);
        tag = new EntityTag(Asset.fingerprintOf(plain));
    }

    /** The page as this request takes it, or 304 when the client already has it. */
    RestResponse<byte[]> answer(HttpServerRequest request, Responses responses) {
        var isPacked = ContentCoding.isAcceptedBy(request);
        var response = responses.ifChanged(isPacked ? packed : plain, tag, CACHE_CONTROL);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isPacked && response.getEntity() != null) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP);
        }
        return response;
    }
}
