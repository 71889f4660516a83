package dev.waymark.platform.limits;

import dev.waymark.platform.problem.EarlyProblems;
import dev.waymark.platform.problem.ProblemType;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** Refuses a request before all of it has arrived: the answer is the last on its connection, and nothing else is read from it. */
@ApplicationScoped
class LastAnswer {

    /**
     * How long and how much a caller may go on sending. Closing a connection on unread bytes resets it, and then the answer can be
     * lost on its way; so they are thrown away as they come, up to these limits.
     */
    private static final int LINGER_SECONDS = 2;

    private static final int MOST_DISCARDED_BYTES = 8 * 1024 * 1024;

    private final EarlyProblems problems;

    LastAnswer(EarlyProblems problems) {
        this.problems = problems;
    }

    void refuse(RoutingContext context, ProblemType type, String detail) {
        var request = context.request();
        var channel = channelOf(request);
        // Vert.x handles what it has decoded already as soon as this answer is complete, and that may be a hidden
        // request.
        channel.pipeline().addBefore("handler", "discard", new Discard());
        context.response().putHeader("Connection", "close");
        problems.answer(context, type, detail).onComplete(sent -> close(request, channel));
    }

    private static void close(HttpServerRequest request, Channel channel) {
        if (channel instanceof DuplexChannel duplex && !request.isSSL()) {
            duplex.shutdownOutput();
            channel.eventLoop().schedule(() -> channel.close(), LINGER_SECONDS, TimeUnit.SECONDS);
        } else {
            channel.close();
        }
    }

    private static Channel channelOf(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel();
    }

    /** Stands before the handler that reads requests. */
    private static final class Discard extends ChannelInboundHandlerAdapter {

        private int discarded;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            discarded += message instanceof ByteBufHolder part ? part.content().readableBytes() : 0;
            ReferenceCountUtil.release(message);
            if (discarded > MOST_DISCARDED_BYTES) {
                context.close();
            }
        }
    }
}
