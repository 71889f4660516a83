package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.BandBasis;
import dev.waymark.assessment.scoring.CauseChange;
import dev.waymark.assessment.scoring.CauseChange.Difference;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeChartTest {

    private static final String FIGURES = "//text[@class='wm-figure']";

    @Test
    void theLargestDifferenceComesFirstAndWhatCannotBeComparedLast() {
        var drawing = drawing(
                row("Open", null, 60.0, Verdict.UNCERTAIN),
                row("Small", 50.0, 46.0, Verdict.UNCERTAIN),
                row("Worse", 20.0, 60.0, Verdict.WORSE),
                row("Better", 90.0, 30.0, Verdict.BETTER),
                row("Same", 50.0, 50.0, Verdict.UNCHANGED),
                row("Gone", 60.0, null, Verdict.UNCERTAIN));
        assertThat(drawing.all("//text[@class='wm-title']"))
                .containsExactly("Better", "Worse", "Small", "Same", "Open", "Gone");
        assertThat(drawing.all(FIGURES))
                .containsExactly(
                        "90 \u2192 30 better",
                        "20 \u2192 60 worse",
                        "50 \u2192 46 uncertain",
                        "50 \u2192 50 unchanged",
                        "not compared",
                        "not compared");
    }

    /** 0 points lie at the left end, 100 at the right. */
    @Test
    void drawsBothWithTheirBands() {
        var drawing = drawing(row("Better", 90.0, 30.0, Verdict.BETTER));
        assertThat(drawing.all("//g/circle[@class='wm-ring']/@cx")).containsExactly("90%", "30%");
        assertThat(drawing.all("//g/line[@class='wm-case']/@x1")).containsExactly("80%", "20%");
        assertThat(drawing.all("//g/line[@class='wm-case']/@x2")).containsExactly("100%", "40%");
        assertThat(drawing.all("//g[circle]/@class".replace("circle", "*[local-name()='circle']")))
                .containsExactly("wm-quiet", "wm-better wm-full");
    }

    @Test
    void whatHasNoScoreHasNoBand() {
        assertThat(drawing(row("Open", null, 60.0, Verdict.UNCERTAIN)).all("//circle[@class='wm-ring']"))
                .hasSize(1);
    }

    @Test
    void tellsInWordsWhatItShows() {
        var drawing = drawing(row("Better", 90.0, 30.0, Verdict.BETTER), row("Open", null, 60.0, Verdict.UNCERTAIN));
        assertThat(drawing.one("/svg/title")).isEqualTo("What has changed");
        assertThat(drawing.one("/svg/desc"))
                .isEqualTo("Answers from 27 November 2026 compared with answers from 2 February 2026. All of it."
                        + " Scores run from 0 to 100, and higher means more of a problem. Better, in words."
                        + " The likely range was 80 to 100 and is 20 to 40. Open, in words."
                        + " This is a snapshot of the answers, not a diagnosis.");
        assertThat(drawing.all("//text")).contains("before: 2 February 2026", "now: 27 November 2026", "All of it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 65 | low moderate high | 0 40 65 100",
                "0  | 65 | moderate high     | 0 65 100",
                "50 | 50 | low high          | 0 50 100",
                "70 | 40 | low high          | 0 40 100",
                "50 | 99 | low moderate      | 0 50 100",
            })
    void theAxisNamesEachZoneThatHasRoomAboveAndBelow(double moderate, double high, String words, String figures) {
        var drawing = drawing(new Cutoffs(moderate, high, ""), row("Better", 90.0, 30.0, Verdict.BETTER));
        var axis = drawing.all("//text").stream()
                .filter(text -> text.matches("low|moderate|high|[0-9]+"))
                .toList();
        var once = List.of((words.strip() + " " + figures.strip()).split(" "));
        assertThat(axis).hasSize(2 * once.size());
        assertThat(axis.subList(0, once.size())).containsExactlyInAnyOrderElementsOf(once);
        assertThat(axis.subList(once.size(), axis.size())).containsExactlyInAnyOrderElementsOf(once);
    }

    private static Drawing drawing(ChangeChart.Row... rows) {
        return drawing(Questionnaires.CUTOFFS, rows);
    }

    private static Drawing drawing(Cutoffs cutoffs, ChangeChart.Row... rows) {
        return Drawing.parsedFrom(ChangeChart.svg(new ChangeChart.Subject(
                List.of(rows), "All of it.", LocalDate.parse("2026-02-02"), LocalDate.parse("2026-11-27"), cutoffs)));
    }

    private static ChangeChart.Row row(String title, @Nullable Double before, @Nullable Double after, Verdict verdict) {
        var difference = before == null || after == null ? null : new Difference(after - before, 21.47);
        return new ChangeChart.Row(
                new CauseChange(scale(before), scale(after), difference, verdict), title, title + ", in words.");
    }

    private static ScaleScore scale(@Nullable Double severity) {
        if (severity == null) {
            return ScaleScore.unscored("isolation", 0, 6);
        }
        var band = new Band(severity - 10, severity + 10, BandBasis.ASSUMED);
        return new ScaleScore("isolation", severity, Level.MODERATE, band, 6, 6, null, List.of());
    }
}
