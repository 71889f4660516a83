package dev.waymark.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"mia", "auth0|5f7c", "CN=Mia, O=Acme", "m\u00fcnchen", "\ud83e\udded", "1"})
    void takesTextAsIssuersWriteIt(String text) {
        assertThat(ClaimText.faultOf(text)).isEmpty();
    }

    @Test
    void takes255CharactersAndNoMore() {
        assertThat(ClaimText.faultOf("m".repeat(255))).isEmpty();
        assertThat(ClaimText.faultOf("m".repeat(256))).hasValue("is longer than 255 characters");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(null, "missing"),
                Arguments.of(4711L, "not a string"),
                Arguments.of(true, "not a string"),
                Arguments.of(List.of("mia"), "not a string"),
                Arguments.of(Map.of("id", "mia"), "not a string"),
                Arguments.of("", "blank"),
                Arguments.of(" \t", "blank"),
                Arguments.of("mia\u0000", "control"),
                Arguments.of("mia\nlog line", "control"),
                Arguments.of("mia\u0085", "control"),
                Arguments.of("mia\u2028", "control"),
                Arguments.of("mia\ud800", "Unicode"),
                Arguments.of("mu\u0308nchen", "NFC"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrongWithoutTheValue(Object claim, String fault) {
        assertThat(ClaimText.faultOf(claim)).get().asString().contains(fault).doesNotContain("mia", "4711", "nchen");
    }
}
