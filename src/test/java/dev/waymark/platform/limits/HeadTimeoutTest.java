package dev.waymark.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a connection waits for the end of a request's headers. */
class HeadTimeoutTest {

    private final HeadTimeout timeout = new HeadTimeout(Duration.ofSeconds(10));
    private final EmbeddedChannel connection = new EmbeddedChannel(timeout, new Server());

    HeadTimeoutTest() {
        connection.freezeTime();
    }

    /** Takes a full stop for the end of the headers, and an exclamation mark for the end of its answer. */
    private final class Server extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            var text = ((ByteBuf) bytes).toString(StandardCharsets.US_ASCII);
            ReferenceCountUtil.release(bytes);
            text.chars().forEach(character -> {
                if (character == '.') {
                    timeout.arrived();
                } else if (character == '!') {
                    timeout.awaitNext();
                }
            });
        }
    }

    private void arrives(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }

    @AfterEach
    void close() {
        connection.finishAndReleaseAll();
    }

    @Test
    void closesWhenHeadersDoNotEnd() {
        arrives("GET");
        pass(9);
        assertThat(connection.isOpen()).isTrue();
        arrives("x");
        pass(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void staysOpenWhenTheyDo() {
        arrives("GET");
        pass(9);
        arrives("x.");
        pass(60);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void staysOpenBeforeTheFirstRequestAndBetweenTwo() {
        pass(60);
        arrives("GET.!");
        pass(60);
        arrives("GET.");
        pass(60);
        arrives("body!");
        pass(60);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void closesWhenTheHeadersOfALaterRequestDoNotEnd() {
        arrives("GET.!GE");
        arrives("T");
        pass(10);
        assertThat(connection.isOpen()).isFalse();
    }
}
