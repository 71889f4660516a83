package dev.waymark.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Tells browsers, in every response, not to guess media types, and not to come back without TLS. */
@ApplicationScoped
class SecurityHeaders {

    /** After the request's id, and before everything that can refuse a request. */
    private static final int PRIORITY = 999;

    private static final String NO_GUESSING = "X-Content-Type-Options";

    private final Map<String, String> headers;

    SecurityHeaders(PublicUrl publicUrl) {
        headers = headersAt(publicUrl.of(""));
    }

    /** A browser takes the promise of TLS only over TLS, and an address without TLS must not make it. */
    static Map<String, String> headersAt(String publicUrl) {
        return publicUrl.startsWith("https:")
                ? Map.of(NO_GUESSING, "nosniff", "Strict-Transport-Security", "max-age=31536000")
                : Map.of(NO_GUESSING, "nosniff");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, PRIORITY);
    }

    private void add(RoutingContext context) {
        headers.forEach(context.response()::putHeader);
        context.next();
    }
}
