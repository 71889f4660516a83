package dev.waymark.platform.docs;

import dev.waymark.platform.web.PublicUrl;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

/** What is at the address of the service itself: the docs in a browser, and for a program the addresses of all there is. */
@ApplicationScoped
class Home {

    /** After the filters, and before the routes of the framework. */
    private static final int ORDER = -1;

    private final String addresses;

    Home(PublicUrl publicUrl) {
        addresses = new JsonObject()
                .put("api", publicUrl.of("/v1"))
                .put("contract", publicUrl.of(StaticFiles.CONTRACT))
                .put("docs", publicUrl.of("/docs"))
                .put("guide", publicUrl.of("/docs/guide"))
                .put("problems", publicUrl.of("/problems"))
                .encode();
    }

    void register(@Observes Router router) {
        router.route("/")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var response = context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML)) {
            response.setStatusCode(Status.SEE_OTHER.getStatusCode())
                    .putHeader(HttpHeaders.LOCATION, "/docs")
                    .end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8");
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(addresses);
        }
    }
}
