package dev.waymark.platform.limits;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which the line and headers of a request have begun and do not end. Everything here happens on the
 * connection's event loop.
 */
final class HeadTimeout extends ChannelInboundHandlerAdapter {

    private final Duration timeout;

    private boolean isAwaited = true;
    private int heads;
    private @Nullable Future<?> closing;

    HeadTimeout(Duration timeout) {
        this.timeout = timeout;
    }

    /** The one that watches over the connection of this request. */
    static Optional<HeadTimeout> of(HttpServerRequest request) {
        var channel = ((ConnectionBase) request.connection()).channel();
        return Optional.ofNullable(channel.pipeline().get(HeadTimeout.class));
    }

    /** All headers of a request are here. */
    void arrived() {
        isAwaited = false;
        heads++;
        stop();
    }

    /** The request has been answered. What comes now belongs to the next. */
    void awaitNext() {
        isAwaited = true;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        var wasAwaited = isAwaited;
        var before = heads;
        context.fireChannelRead(bytes);
        if (wasAwaited && heads == before && closing == null) {
            closing = context.executor().schedule(() -> context.close(), timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void stop() {
        if (closing != null) {
            closing.cancel(false);
            closing = null;
        }
    }
}
