package dev.waymark.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Whether a response is compressed, with {@code gzip}, the only coding there is. A compressed response has a tag of its own, because
 * a strong tag stands for exact bytes (RFC 9110, section 8.8.1).
 */
@ApplicationScoped
public class ContentCoding {

    /** The name of the coding in headers. */
    public static final String GZIP = "gzip";

    /** Right after the request has its id. */
    private static final int PRIORITY = 950;

    private static final String MARK = "-gzip\"";
    private static final int NO_CONTENT = 204;

    void register(@Observes Filters filters) {
        filters.register(ContentCoding::prepare, PRIORITY);
    }

    private static void prepare(RoutingContext context) {
        context.addHeadersEndHandler(beforeHead -> finish(context));
        context.next();
    }

    private static void finish(RoutingContext context) {
        var response = context.response();
        // The framework marks with this what it would not compress; as a header it must not be sent (RFC 9110, section
        // 8.4.1).
        if (HttpHeaders.IDENTITY.toString().equals(response.headers().get(HttpHeaders.CONTENT_ENCODING))) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        var tag = response.headers().get(HttpHeaders.ETAG);
        if (tag != null && response.getStatusCode() != NO_CONTENT && isAcceptedBy(context.request())) {
            response.putHeader(HttpHeaders.ETAG, marked(tag));
        }
    }

    /** Whether the response to this request is compressed; the server decides in the same way. */
    public static boolean isAcceptedBy(HttpServerRequest request) {
        return isAccepted(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_ENCODING)));
    }

    static boolean isAccepted(String codings) {
        var gzip = -1f;
        var any = -1f;
        for (var coding : codings.split(",")) {
            if (coding.contains("*")) {
                any = weightOf(coding);
            } else if (coding.contains(GZIP)) {
                gzip = Math.max(gzip, weightOf(coding));
            }
        }
        return gzip > 0 || gzip < 0 && any > 0;
    }

    private static float weightOf(String coding) {
        var start = coding.indexOf('=') + 1;
        try {
            return start == 0 ? 1 : Float.parseFloat(coding.substring(start));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    /** These bytes, compressed. */
    public static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var target = new GZIPOutputStream(packed)) {
            target.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** The tag of the compressed response. */
    public static String marked(String tag) {
        return tag.endsWith("\"") ? tag.substring(0, tag.length() - 1) + MARK : tag;
    }

    /** The tag of the response before it was compressed. */
    public static String unmarked(String tag) {
        return tag.endsWith(MARK) ? tag.substring(0, tag.length() - MARK.length()) + '"' : tag;
    }
}
