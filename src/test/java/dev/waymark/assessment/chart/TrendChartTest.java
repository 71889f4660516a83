package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.Strategies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture of severities over time, of a scale with 60 pixels of height. */
class TrendChartTest {

    private static final LocalDate START = LocalDate.parse("2026-02-02");
    private static final List<TrendChart.Scale> ISOLATION = List.of(new TrendChart.Scale("isolation", "Isolation"));

    private final List<TrendChart.Sitting> sittings = new ArrayList<>();

    private void on(int day, Double severity) {
        on(day, severity, true);
    }

    private void on(int day, Double severity, boolean comparable) {
        var scales = new ArrayList<>(Strategies.scales());
        scales.set(Strategies.CAUSES.indexOf("isolation"), Strategies.scale("isolation", severity));
        sittings.add(new TrendChart.Sitting(
                START.plusDays(day),
                comparable,
                Drawing.evaluation("sha256:1", scales).scaleScores(),
                Questionnaires.CUTOFFS));
    }

    private Drawing drawing() {
        return Drawing.parsedFrom(TrendChart.svg(ISOLATION, sittings));
    }

    @Test
    void placesResultsByTime() {
        on(0, 80.0);
        on(10, 70.0);
        on(40, 20.0);
        var drawing = drawing();
        assertThat(drawing.all("//circle/@cx")).containsExactly("0%", "25%", "100%");
        assertThat(drawing.all("//line[@class='wm-path']/@x1")).containsExactly("0%", "25%");
        assertThat(drawing.all("//line[@class='wm-range']/@x1")).containsExactly("0%", "25%", "100%");
        assertThat(drawing.all("//g[*]/@class")).contains("wm-high", "wm-low");
        assertThat(drawing.one("//text[@class='wm-figure']")).isEqualTo("20 low");
        assertThat(drawing.all("//text"))
                .filteredOn(text -> text.endsWith(" 2026"))
                .containsExactly("2 February 2026", "14 March 2026", "2 February 2026", "14 March 2026");
    }

    @Test
    void joinsOnlyWhatCanBeCompared() {
        on(0, 80.0);
        on(10, null);
        on(20, 70.0);
        on(30, 60.0);
        on(40, 50.0, false);
        var drawing = drawing();
        assertThat(drawing.all("//line[@class='wm-path']/@x1")).containsExactly("50%");
        assertThat(drawing.all("//circle/@cx")).containsExactly("0%", "50%", "75%", "100%");
    }

    @Test
    void oneResultStandsInTheMiddleAndThoseOfADaySideBySide() {
        on(0, 80.0);
        assertThat(drawing().all("//circle/@cx")).containsExactly("50%");
        on(0, 80.0);
        on(0, null);
        assertThat(drawing().all("//circle/@cx")).containsExactly("0%", "50%");
        assertThat(drawing().one("//text[@class='wm-figure']")).isEqualTo("no score");
        assertThat(drawing().all("//text"))
                .filteredOn(text -> text.endsWith(" 2026"))
                .hasSize(2);
    }

    @Test
    void ofManyResultsOnlyTheLatestHasAMarker() {
        for (int day = 0; day < 26; day++) {
            on(day, 50.0);
        }
        assertThat(drawing().all("//circle/@cx")).containsExactly("100%");
        assertThat(drawing().one("//desc")).startsWith("26 results from 2 February 2026");
    }

    @Test
    void ofVeryManyTheLatestAreShown() {
        for (int day = 0; day <= TrendChart.MOST; day++) {
            on(day, 50.0);
        }
        var drawing = drawing();
        assertThat(drawing.all("//text")).contains("Of many results, the latest 60 are shown.");
        assertThat(drawing.one("//desc")).startsWith("60 results from 3 February 2026");
    }

    @Test
    void withoutResultsThereIsNothingYet() {
        assertThat(drawing().one("//desc"))
                .isEqualTo("There is nothing to draw yet: the first result will appear here.");
        assertThat(drawing().all("//line")).isEmpty();
    }

    @Test
    void tellsInWordsWhatItShows() {
        on(0, 80.0);
        on(10, null);
        on(20, 30.0);
        assertThat(drawing().one("//title")).isEqualTo("Your scores over time");
        assertThat(drawing().one("//desc"))
                .isEqualTo("3 results from 2 February 2026 to 22 February 2026."
                        + " Scores run from 0 to 100, and higher means more of a problem."
                        + " Isolation: 80 high, then no score, then 30 low."
                        + " These are snapshots of the answers, not a diagnosis.");
    }
}
