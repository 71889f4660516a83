package dev.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a response is compressed, and what its tag is then. */
class ContentCodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gzip",
                "gzip, deflate, br",
                "deflate",
                "identity",
                "identity, gzip;q=0.5",
                "gzip;q=0",
                "gzip;q=0, *",
                "gzip;q=x",
                "gzip; q=0.1",
                "*",
                "*;q=0",
                "*, gzip;q=0",
                "x-gzip",
                "gzip;q=0, gzip;q=1",
                "gzip,gzip;q=0",
                "\u00fc"
            })
    void isDecidedAsTheServerDoes(String codings) {
        assertThat(ContentCoding.isAccepted(codings)).isEqualTo(isCompressedByTheServer(codings));
    }

    private static boolean isCompressedByTheServer(String codings) {
        var channel = new EmbeddedChannel(new HttpContentCompressor(StandardCompressionOptions.gzip()));
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
        request.headers().set(HttpHeaderNames.ACCEPT_ENCODING, codings);
        channel.writeInbound(request);
        channel.writeOutbound(new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.OK,
                channel.alloc().buffer().writeZero(100)));
        HttpResponse response = channel.readOutbound();
        channel.finishAndReleaseAll();
        return response.headers().contains(HttpHeaderNames.CONTENT_ENCODING);
    }

    @Test
    void aCompressedResponseHasATagOfItsOwn() {
        assertThat(ContentCoding.marked("\"abc-en\"")).isEqualTo("\"abc-en-gzip\"");
        assertThat(ContentCoding.unmarked("\"abc-en-gzip\"")).isEqualTo("\"abc-en\"");
        assertThat(ContentCoding.unmarked("\"abc-en\"")).isEqualTo("\"abc-en\"");
        assertThat(ContentCoding.unmarked("*")).isEqualTo("*");
    }
}
