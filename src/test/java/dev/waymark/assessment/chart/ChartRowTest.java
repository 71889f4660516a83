package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.BandBasis;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and the axis above them: 0 points lie at 20, 100 points at 340, so a point is 3.2 wide. */
class ChartRowTest {

    private static final String ROW = "//g[contains(@class, 'wm-row')]";
    private static final String AXIS = "/svg/text[contains(@class, ' wm-')][not(contains(@class, 'wm-section'))]";

    @ParameterizedTest
    @CsvSource({
        "0,     0,     15.4,  20,     20,     69.28",
        "50,    34.6,  65.4,  130.72, 180,    229.28",
        "66.67, 51.49, 81.85, 184.77, 233.34, 281.92",
        "100,   84.6,  100,   290.72, 340,    340",
    })
    void markerAndBandLieWhereTheirPointsAre(
            double severity, double low, double high, String left, String middle, String right) {
        var drawing = Drawing.of(first(scored(severity, Level.MODERATE, low, high)));
        assertThat(drawing.all(ROW + "[1]/circle/@cx")).containsExactly(middle, middle);
        assertThat(drawing.all(ROW + "[1]/circle/@cy")).containsExactly("16", "16");
        assertThat(drawing.one(ROW + "[1]/path[@class='wm-band']/@d"))
                .isEqualTo("M%1$s 11V21M%1$s 16H%2$sM%2$s 11V21".formatted(left, right));
    }

    @ParameterizedTest
    @CsvSource({"0.49, LOW, 0 low", "64.5, MODERATE, 65 moderate", "99.5, HIGH, 100 high"})
    void aScoreIsAWholeNumberAndAWord(double severity, Level level, String figure) {
        var drawing = Drawing.of(first(scored(severity, level, 0, 100)));
        assertThat(drawing.all(ROW + "/text[@class='wm-figure']")).startsWith(figure);
        assertThat(drawing.all(ROW + "/@class")).startsWith("wm-row wm-" + figure.split(" ")[1]);
    }

    @ParameterizedTest
    @CsvSource({"0, 6, not enough answers: 0 of 6", "2, 6, not enough answers: 2 of 6", "0, 0, no statement applies"})
    void anUnscoredRowSaysWhyAndHasNoBand(int answered, int applicable, String reason) {
        var scales = new ArrayList<>(Strategies.scalesWith());
        scales.set(0, ScaleScore.unscored("unclear-direction", answered, applicable));
        var drawing = Drawing.of(scales);
        String last = ROW + "[contains(@class, 'wm-unknown')]";
        assertThat(drawing.all(last + "/text")).containsExactly("Unclear direction", reason);
        assertThat(drawing.all(last + "/path")).isEmpty();
        assertThat(drawing.all(last + "/circle")).isEmpty();
    }

    @Test
    void aLongTitleTakesTwoLinesAndPushesItsBandDown() {
        var titles = Map.of("unclear-direction", "A title that goes on well beyond the second line of its row");
        var drawing = Drawing.of(first(scored(50, Level.MODERATE, 40, 60)), titles, Questionnaires.CUTOFFS);
        assertThat(drawing.all(ROW + "[1]/text[@class='wm-title']"))
                .containsExactly("A title that goes on well", "beyond the second lin\u2026");
        assertThat(drawing.all(ROW + "[1]/text[@class='wm-title']/@y")).containsExactly("0", "19");
        assertThat(drawing.all(ROW + "[1]/circle/@cy")).containsExactly("35", "35");
    }

    @Test
    void aTrackIsNotchedAtTheCutoffs() {
        var drawing = Drawing.of(Strategies.scalesWith());
        assertThat(drawing.all(ROW + "/path[@class='wm-track']/@d")).hasSize(12).containsOnly("M20 16H340");
        assertThat(drawing.all(ROW + "/path[@class='wm-notch']/@d")).hasSize(12).containsOnly("M148 12V20M228 12V20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40   | 65 | low 0 moderate 40 high 65 100      | 84 20 188 148 284 228 340
            33.3 | 50 | low 0 high 50 100                  | 73.28 20 260 180 340
            0    | 65 | moderate 0 high 65 100             | 124 20 284 228 340
            50   | 50 | low 0 high 50 100                  | 100 20 260 180 340
            70   | 40 | low 0 high 40 100                  | 84 20 244 148 340
            50   | 99 | low 0 moderate 50 100              | 100 20 258.4 180 340
            """)
    void theAxisNamesEachZoneThatHasRoom(double moderate, double high, String labels, String places) {
        var drawing = Drawing.of(Strategies.scalesWith(), Drawing.TITLES, new Cutoffs(moderate, high, ""));
        assertThat(String.join(" ", drawing.all(AXIS))).isEqualTo(labels);
        assertThat(String.join(" ", drawing.all(AXIS + "/@x"))).isEqualTo(places);
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
