package dev.waymark.local;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/** Serves the reference front end, whose source is in {@code src/local/try}: plain files, which call the API as any other client does. */
@ApplicationScoped
class FrontEnd {

    private static final String PATH = "/try";

    /** Before the framework's route of static files. */
    private static final int ORDER = -1;

    /** The service draws pictures, which the page shows as data. */
    private static final String OWN_SOURCES_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.get(PATH + "*").order(ORDER).handler(FrontEnd::protect);
    }

    private static void protect(RoutingContext context) {
        if (context.request().path().equals(PATH)) {
            context.redirect(PATH + "/");
            return;
        }
        context.addHeadersEndHandler(done -> context.response()
                .putHeader("Content-Security-Policy", OWN_SOURCES_ONLY)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                // The next local run may serve other files at the same addresses.
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"));
        context.next();
    }
}
