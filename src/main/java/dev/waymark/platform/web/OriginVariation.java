package dev.waymark.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * If browsers of other origins may call, every response depends on {@code Origin}, also one to a request without it:
 * otherwise a cache could give a browser the response to another origin.
 */
@ApplicationScoped
class OriginVariation {

    private static final String ORIGIN = "Origin";
    private static final Pattern NAMED = Pattern.compile("(?i)(^|.*[, ])origin([, ].*|$)");

    /** Before CORS is judged, which ends some requests. */
    private static final int PRIORITY = 950;

    private final boolean corsIsOn;

    OriginVariation(@ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean corsIsOn) {
        this.corsIsOn = corsIsOn;
    }

    void register(@Observes Filters filters) {
        if (corsIsOn) {
            filters.register(OriginVariation::declare, PRIORITY);
        }
    }

    private static void declare(RoutingContext context) {
        context.addHeadersEndHandler(written -> {
            var headers = context.response().headers();
            if (headers.getAll(HttpHeaders.VARY).stream()
                    .noneMatch(value -> NAMED.matcher(value).matches())) {
                headers.add(HttpHeaders.VARY, ORIGIN);
            }
        });
        context.next();
    }
}
