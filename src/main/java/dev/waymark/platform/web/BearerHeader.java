package dev.waymark.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;

/** Any number of spaces may stand between scheme and token (RFC 9110, section 11.4); the framework expects one. */
@ApplicationScoped
class BearerHeader {

    private static final Pattern SPACES = Pattern.compile("^(\\w+) {2,}");

    /** Before anyone is authenticated. */
    private static final int PRIORITY = 900;

    void register(@Observes Filters filters) {
        filters.register(BearerHeader::normalize, PRIORITY);
    }

    private static void normalize(RoutingContext context) {
        var headers = context.request().headers();
        var sent = headers.get(HttpHeaders.AUTHORIZATION);
        if (sent != null && sent.contains("  ")) {
            headers.set(HttpHeaders.AUTHORIZATION, SPACES.matcher(sent).replaceFirst("$1 "));
        }
        context.next();
    }
}
