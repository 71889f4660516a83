package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.BandBasis;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDescriptionTest {

    private static final String HOW_TO_READ = "Scores run from 0 to 100, and higher means more of a problem. "
            + "A score is called moderate from 33.3 and high from 65. "
            + "Its likely range is where it lies with 95 percent confidence, if the assumptions behind the "
            + "questionnaire hold. "
            + "This is a snapshot of the answers, not a diagnosis. ";

    @Test
    void tellsEachScoreWithItsLevelAndRange() {
        assertThat(described(
                        List.of(row("Exhaustion", 83.33, Level.HIGH), row("Isolation", 20.5, Level.LOW)),
                        row("Inaction", 50, Level.MODERATE)))
                .isEqualTo(HOW_TO_READ
                        + "Causes, the most severe first. "
                        + "Exhaustion: 83, high, likely range 73 to 93. "
                        + "Isolation: 21, low, likely range 11 to 31. "
                        + "Getting started. "
                        + "Inaction: 50, moderate, likely range 40 to 60.");
    }

    @Test
    void tellsWhatIsNotScoredAndWhy() {
        assertThat(described(
                        List.of(
                                row("Exhaustion", 83.33, Level.HIGH),
                                unscored("Isolation", 2, 6),
                                unscored("Rut", 0, 0)),
                        unscored("Inaction", 0, 6)))
                .isEqualTo(HOW_TO_READ
                        + "Causes, the most severe first. "
                        + "Exhaustion: 83, high, likely range 73 to 93. "
                        + "Not enough answers for a score, which needs at least half: Isolation (2 of 6) and Inaction (0 of 6). "
                        + "Not scored, because no statement applies: Rut.");
    }

    @Test
    void tellsReadinessAlone() {
        assertThat(described(List.of(unscored("Isolation", 2, 6)), row("Inaction", 50, Level.MODERATE)))
                .isEqualTo(HOW_TO_READ
                        + "Getting started. "
                        + "Inaction: 50, moderate, likely range 40 to 60. "
                        + "Not enough answers for a score, which needs at least half: Isolation (2 of 6).");
    }

    @Test
    void tellsKindlyThatThereIsNothingYet() {
        assertThat(described(List.of(unscored("Isolation", 2, 6)), unscored("Inaction", 0, 0)))
                .isEqualTo(
                        "There is nothing to draw yet, and that is fine: a topic appears here once at least half of its "
                                + "statements are answered. "
                                + "Not enough answers for a score, which needs at least half: Isolation (2 of 6). "
                                + "Not scored, because no statement applies: Inaction.");
    }

    private static String described(List<ChartRow> causes, ChartRow readiness) {
        return ChartDescription.of(causes, readiness, new Cutoffs(33.3, 65, ""));
    }

    private static ChartRow row(String title, double severity, Level level) {
        var band = new Band(severity - 10, severity + 10, BandBasis.ASSUMED);
        return new ChartRow(new ScaleScore(title, severity, level, band, 6, 6, null, List.of()), title);
    }

    private static ChartRow unscored(String title, int answered, int applicable) {
        return new ChartRow(ScaleScore.unscored(title, answered, applicable), title);
    }
}
