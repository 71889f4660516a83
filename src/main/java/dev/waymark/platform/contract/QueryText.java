package dev.waymark.platform.contract;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** In a query, {@code ;} is a character like any other (URL Standard); the framework takes it for another {@code &}. */
class QueryText {

    private static final int MOST_PARAMETERS = 1024;

    private final CurrentVertxRequest request;

    QueryText(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext ignored) {
        var context = request.getCurrent();
        var query = context.request().query();
        if (query != null && query.indexOf(';') >= 0) {
            // All later readers of the parameters get these.
            MultiMap parameters = context.queryParams();
            parameters.clear();
            new QueryStringDecoder(query, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true)
                    .parameters()
                    .forEach(parameters::add);
        }
    }
}
