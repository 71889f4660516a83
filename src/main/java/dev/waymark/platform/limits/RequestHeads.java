package dev.waymark.platform.limits;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the timeout of a connection when a request has arrived and when it has been answered, on both ports. */
@ApplicationScoped
class RequestHeads implements VertxOptionsCustomizer {

    /** Before all other filters. */
    private static final int PRIORITY = 2_000;

    /** netty looks for extensions only if it is told so before it opens its first connection, and so before there is Vert.x. */
    @Override
    public void accept(VertxOptions options) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    void register(@Observes Filters filters) {
        filters.register(RequestHeads::note, PRIORITY);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(RequestHeads::note);
    }

    private static void note(RoutingContext context) {
        HeadTimeout.of(context.request()).ifPresent(timeout -> {
            timeout.arrived();
            context.addEndHandler(answered -> timeout.awaitNext());
        });
        context.next();
    }
}
