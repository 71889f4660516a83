package dev.waymark.platform.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a file of 100 bytes a range means. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-9, 0, 10",
        "bytes=90-, 90, 100",
        "bytes=99-99, 99, 100",
        "bytes=0-999, 0, 100",
        "bytes=-1, 99, 100",
        "bytes=-999, 0, 100"
    })
    void meansThesePlaces(String header, int start, int end) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void isNotThereBehindTheEnd(String header) {
        assertThat(ByteRange.of(header, 100)).get().matches(range -> !range.isSatisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=9-1",
                "bytes=0-1,3-4",
                "items=0-1",
                "bytes=a-b",
                "bytes=0-1x",
                "bytes=0-99999999999999"
            })
    void meansAllOfTheFileInAllOtherCases(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void meansAllOfTheFileWithoutAHeader() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
