package dev.waymark.platform.precondition;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a read: the representation with its tag, or 304 when the client has it already. */
@ApplicationScoped
public class Conditional {

    /** What concerns a member is for that member's client only, and is asked for anew before it is used again. */
    private static final String PRIVATE = "private, no-cache";

    private final ETags etags;
    private final CurrentVertxRequest request;

    Conditional(ETags etags, CurrentVertxRequest request) {
        this.etags = etags;
        this.request = request;
    }

    /** Answers with member data, tagged by its content. */
    public <T> RestResponse<T> answer(T view) {
        return answer(view, PRIVATE);
    }

    /** Answers with content that may be kept as {@code cacheControl} says. */
    public <T> RestResponse<T> answer(T view, String cacheControl) {
        return answer(view, etags.of(view), cacheControl);
    }

    /** Answers with member data under a tag that is already known. */
    public <T> RestResponse<T> answer(T view, EntityTag tag) {
        return answer(view, tag, PRIVATE);
    }

    private <T> RestResponse<T> answer(T view, EntityTag tag, String cacheControl) {
        var answer =
                isKnown(tag) ? RestResponse.ResponseBuilder.<T>notModified() : RestResponse.ResponseBuilder.<T>ok(view);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, cacheControl).build();
    }

    /** The comparison of RFC 9110, section 13.1.2, is weak: proxies that compress make tags weak. */
    private boolean isKnown(EntityTag tag) {
        var sent = request.getCurrent().request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(String::trim)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals('"' + tag.getValue() + '"'));
    }
}
