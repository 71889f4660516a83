package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.BandBasis;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Strategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows: 0 points lie at the left end of the width, 100 at the right. */
class ChartRowTest {

    private static final String ROW = "//g[starts-with(@class, 'wm-row')]";

    @ParameterizedTest
    @CsvSource({
        "0,     0,     15.4,  0%,     0%,     15.4%",
        "50,    34.6,  65.4,  34.6%,  50%,    65.4%",
        "66.67, 51.49, 81.85, 51.49%, 66.67%, 81.85%",
        "100,   84.6,  100,   84.6%,  100%,   100%",
    })
    void markerAndBandLieWhereTheirPointsAre(
            double severity, double low, double high, String left, String middle, String right) {
        var drawing = Drawing.of(first(scored(severity, Level.MODERATE, low, high)));
        assertThat(drawing.all(ROW + "/circle/@cx")).containsExactly(middle, middle);
        assertThat(drawing.all(ROW + "/line[@class='wm-band']/@x1")).containsExactly(left, left, right);
        assertThat(drawing.all(ROW + "/line[@class='wm-band']/@x2")).containsExactly(right, left, right);
    }

    @ParameterizedTest
    @CsvSource({"0.49, LOW, 0 low", "64.5, MODERATE, 65 moderate", "99.5, HIGH, 100 high"})
    void aScoreIsAWholeNumberAndAWord(double severity, Level level, String figure) {
        var drawing = Drawing.of(first(scored(severity, level, 0, 100)));
        assertThat(drawing.all("//text[@class='wm-figure']")).startsWith(figure);
        assertThat(drawing.all(ROW + "/@class")).containsExactly("wm-row wm-" + figure.split(" ")[1]);
    }

    @ParameterizedTest
    @CsvSource({"0, 6, not enough answers: 0 of 6", "2, 6, not enough answers: 2 of 6", "0, 0, no statement applies"})
    void anUnscoredRowSaysWhyAndHasNoBand(int answered, int applicable, String reason) {
        var scales = new ArrayList<>(Strategies.scalesWith());
        scales.set(0, ScaleScore.unscored("unclear-direction", answered, applicable));
        var drawing = Drawing.of(scales);
        assertThat(drawing.all("//text")).contains("Unclear direction", "no score", reason);
        assertThat(drawing.all(ROW)).hasSize(11);
    }

    /** Those of each row and of both axes. */
    @Test
    void aTrackIsNotchedAtTheCutoffs() {
        var drawing = Drawing.of(Strategies.scalesWith());
        assertThat(drawing.all("//line[@class='wm-track']/@x1"))
                .hasSize(3 * (12 + 2))
                .containsOnly("0%", "40%", "65%");
    }

    private static ScaleScore scored(double severity, Level level, double low, double high) {
        return new ScaleScore(
                "unclear-direction", severity, level, new Band(low, high, BandBasis.ASSUMED), 6, 6, null, List.of());
    }

    /** The given scale, and all others unscored. */
    private static List<ScaleScore> first(ScaleScore scale) {
        var scales = new ArrayList<>(Strategies.scales());
        scales.set(0, scale);
        return scales;
    }
}
