package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.CauseChange.Difference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes amount to, at a threshold of 21.47 points and an answer step of 25. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({"3.53, UNCHANGED", "-3.53, UNCHANGED", "3.54, UNCERTAIN", "21.47, UNCERTAIN", "21.48, WORSE"})
    void unchangedMeansThatTheWholeIntervalStaysWithinOneStep(double delta, Verdict verdict) {
        assertThat(changed(delta).verdict()).isEqualTo(verdict);
    }

    /** With two comparisons the factor is 2.2414 / 1.96 and the threshold 24.55; with twelve it is 31.38. */
    @ParameterizedTest
    @CsvSource({
        "-24.55 0, UNCERTAIN",
        "-24.56 0, BETTER",
        "24.56 0, WORSE",
        "24.56 22, WORSE",
        "-60 22, UNCERTAIN",
        "-22 -22, UNCERTAIN",
        "0 0, UNCHANGED",
        "0 4, UNCERTAIN",
        "-31.39 0 0 0 0 0 0 0 0 0 0 0, UNCERTAIN",
        "-31.40 0 0 0 0 0 0 0 0 0 0 0, BETTER",
    })
    void allTogetherNeedMoreThanOneOfManyByChance(String deltas, Verdict verdict) {
        var changes = Stream.of(deltas.split(" "))
                .map(delta -> changed(Double.parseDouble(delta)))
                .toList();
        assertThat(OverallVerdict.of(changes)).isEqualTo(verdict);
    }

    /** What cannot be compared is no comparison: one is left, and its own threshold is enough. */
    @Test
    void onlyWhatIsComparedCounts() {
        var missing = CauseChange.of(unscored(), unscored(), null, 25);
        assertThat(OverallVerdict.of(List.of(changed(-21.48), missing))).isEqualTo(Verdict.BETTER);
        assertThat(OverallVerdict.of(List.of(changed(0), missing))).isEqualTo(Verdict.UNCERTAIN);
    }

    private static CauseChange changed(double delta) {
        return CauseChange.of(unscored(), unscored(), new Difference(delta, 21.47), 25);
    }

    private static ScaleScore unscored() {
        return ScaleScore.unscored("isolation", 0, 0);
    }
}
