package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignpostTest {

    private static String message(SignpostCode code) {
        return Signpost.of(code).message().toLowerCase(Locale.ROOT);
    }

    @Test
    void supportNamesAHealthProfessionalAndWhomToCallAtOnce() {
        assertThat(message(SignpostCode.SUPPORT))
                .contains("health professional", "someone you trust", "emergency number", "crisis line");
    }

    /** No number holds in every country, and nobody is diagnosed by a form. */
    @ParameterizedTest
    @EnumSource
    void holdsEverywhereAndDiagnosesNobody(SignpostCode code) {
        assertThat(message(code))
                .doesNotContainPattern("\\d")
                .doesNotContain(
                        "depress", "burnout", "anxi", "disorder", "diagnos", "symptom", "suffer", "should", "must")
                .matches("[a-z].+\\.")
                .hasSizeLessThan(1000);
        assertThat(Signpost.of(code).code()).isEqualTo(code);
    }
}
