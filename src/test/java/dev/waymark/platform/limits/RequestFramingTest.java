package dev.waymark.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests can be read in one way only. */
class RequestFramingTest {

    private static boolean isRefused(HttpVersion version, List<String> codings, List<String> lengths) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Host", "waymark.example")
                .add("Transfer-Encoding", codings)
                .add("Content-Length", lengths);
        return RequestFraming.faultOf(version, headers).isPresent();
    }

    private static boolean isRefused(List<String> codings, List<String> lengths) {
        return isRefused(HttpVersion.HTTP_1_1, codings, lengths);
    }

    @Test
    void takesALengthOrChunksOrNeither() {
        assertThat(isRefused(List.of(), List.of())).isFalse();
        assertThat(isRefused(List.of(), List.of("0"))).isFalse();
        assertThat(isRefused(List.of(), List.of("5"))).isFalse();
        assertThat(isRefused(List.of("chunked"), List.of())).isFalse();
        assertThat(isRefused(List.of("Chunked"), List.of())).isFalse();
    }

    @Test
    void refusesALengthWithChunks() {
        assertThat(isRefused(List.of("chunked"), List.of("5"))).isTrue();
        assertThat(isRefused(List.of("identity"), List.of("5"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gzip, chunked",
                "chunked, chunked",
                "chunked, identity",
                "identity",
                "xchunked",
                "chunked;x=1"
            })
    void refusesEveryOtherCoding(String coding) {
        assertThat(isRefused(List.of(coding), List.of())).isTrue();
    }

    @Test
    void refusesTwoCodingsInTwoHeaders() {
        assertThat(isRefused(List.of("gzip", "chunked"), List.of())).isTrue();
        assertThat(isRefused(List.of("chunked", "chunked"), List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+5", "5, 5", "0x5", "5 ", "\u0665", "99999999999999999999"})
    void refusesALengthThatIsNoNumber(String length) {
        assertThat(isRefused(List.of(), List.of(length))).isTrue();
    }

    @Test
    void refusesTwoLengthsEvenIfTheyAreEqual() {
        assertThat(isRefused(List.of(), List.of("5", "5"))).isTrue();
    }

    @Test
    void refusesChunksInHttp10() {
        assertThat(isRefused(HttpVersion.HTTP_1_0, List.of("chunked"), List.of()))
                .isTrue();
        assertThat(isRefused(HttpVersion.HTTP_1_0, List.of(), List.of("5"))).isFalse();
    }

    @Test
    void refusesAVersionThatItDoesNotKnow() {
        assertThat(isRefused(null, List.of(), List.of())).isTrue();
        assertThat(isRefused(HttpVersion.HTTP_2, List.of(), List.of())).isTrue();
    }

    @Test
    void refusesTwoHosts() {
        var headers = MultiMap.caseInsensitiveMultiMap().add("Host", "a").add("Host", "b");
        assertThat(RequestFraming.faultOf(HttpVersion.HTTP_1_1, headers)).isPresent();
    }
}
