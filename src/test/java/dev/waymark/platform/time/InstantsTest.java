package dev.waymark.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-02T08:00:00Z, 2026-02-02T08:00:00Z",
        "2026-02-02t08:00:00z, 2026-02-02T08:00:00Z",
        "2026-02-02T08:00:00-00:00, 2026-02-02T08:00:00Z",
        "2026-02-02T08:00:00+00:00, 2026-02-02T08:00:00Z",
        "2026-02-02T08:00:00+05:45, 2026-02-02T02:15:00Z",
        "2026-02-02T08:00:00-03:30, 2026-02-02T11:30:00Z",
        "2026-02-02T08:00:00-00:30, 2026-02-02T08:30:00Z",
        "2026-02-02T08:00:00+23:59, 2026-02-01T08:01:00Z",
        "2026-02-02T08:00:00.5Z, 2026-02-02T08:00:00.500Z",
        "2026-02-02T08:00:00.123456789Z, 2026-02-02T08:00:00.123456789Z",
        "2026-02-02T08:00:00.1234567899Z, 2026-02-02T08:00:00.123456789Z",
        "2026-02-02T08:00:00.00000000000000000000001-00:00, 2026-02-02T08:00:00Z",
        "2028-02-29T23:59:59Z, 2028-02-29T23:59:59Z",
    })
    void readsEveryDateTimeOfRfc3339(String text, String instant) {
        assertThat(Instants.isDateTime(text)).isTrue();
        assertThat(Instants.ofParameter("at", text)).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-02",
                "2026-02-02T08:00Z",
                "2026-02-02T08:00:00",
                "2026-02-02 08:00:00Z",
                "2026-02-02T08:00:00.Z",
                "2026-02-02T08:00:00,5Z",
                "2026-02-02T08:00:00+0100",
                "2026-02-02T08:00:00+01",
                "2026-02-02T08:00:00+01:00:30",
                "2026-02-02T08:00:00+24:00",
                "2026-02-02T24:00:00Z",
                "2026-02-30T08:00:00Z",
                "2026-13-01T08:00:00Z",
                "+12026-02-02T08:00:00Z",
                "2026-02-02T08:00:00Z ",
            })
    void knowsWhatIsNone(String text) {
        assertThat(Instants.isDateTime(text)).isFalse();
    }

    @Test
    void saysThatNoClockShowsALeapSecond() {
        assertThat(Instants.isDateTime("2016-12-31T23:59:60Z")).isTrue();
        assertThatThrownBy(() -> Instants.ofParameter("at", "2016-12-31T23:59:60Z"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Instants.ofParameter("at", null)).isNull();
    }
}
