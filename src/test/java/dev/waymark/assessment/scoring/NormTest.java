package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.NormGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormTest {

    private static final NormGroup GROUP = new NormGroup(
            "employees-2026",
            "Employees",
            1240,
            2026,
            "DE",
            "en",
            List.of(new NormGroup.Scale("isolation", 41.3, 19.75), new NormGroup.Scale("exhaustion", 90, .5)));

    /** 50 + 10 (58.33 - 41.3) / 19.75 = 58.6227...; 50 + 10 (0 - 41.3) / 19.75 = 29.0886...; 50 + 10 (0 - 90) / .5 = -1750. */
    @ParameterizedTest
    @CsvSource({"isolation, 58.33, 58.62", "isolation, 41.3, 50", "isolation, 0, 29.09", "exhaustion, 0, -1750"})
    void isATScore(String cause, double severity, double tScore) {
        assertThat(Norm.of(GROUP, cause, severity)).isEqualTo(new Norm("employees-2026", tScore));
    }

    @Test
    void thereIsNoneWithoutAGroupThatKnowsTheScale() {
        assertThat(Norm.of(null, "isolation", 50)).isNull();
        assertThat(Norm.of(GROUP, "wrong-field", 50)).isNull();
    }

    @Test
    void aScoredScaleCarriesIt() {
        var questionnaire = Questionnaires.normed(GROUP, "isolation", "+-");
        var answers = Questionnaires.answers(questionnaire, "4 2");
        var scales = Scoring.score(questionnaire, answers, List.of("isolation", "exhaustion"));
        assertThat(scales.get(0).norm()).isEqualTo(new Norm("employees-2026", 67.06));
        assertThat(scales.get(1).norm()).isNull();
    }
}
