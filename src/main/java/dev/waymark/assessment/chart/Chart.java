package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.whole;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.svg.Picture;
import dev.waymark.platform.svg.PictureStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A result as a self-contained SVG picture: a row for each cause, and readiness apart from them.
 *
 * <p>The same result gives the same bytes on every machine.
 */
public final class Chart {

    /** Names the picture, for eyes and ears. */
    private static final String HEADING = "Your career profile";

    /** More lines than {@link ChartDescription#NOTHING_YET} needs, so that none of it is cut. */
    private static final int SENTENCE_LINES = 5;

    private static final int ROW_STEP = 34;

    /** From a title's baseline to the middle of its band: below its descenders. */
    private static final int BAND_BELOW = 18;

    /** From a title's baseline to that of the sentence shown instead of a band. */
    private static final int REASON_BELOW = 19;

    /** Sorting is stable: where severities are equal, the catalog's order remains. */
    private static final Comparator<ChartRow> MOST_SEVERE_FIRST =
            Comparator.comparing(row -> row.scale().severity(), Comparator.nullsLast(Comparator.reverseOrder()));

    private final Picture picture = new Picture(HEADING, HEADING);
    private final PointScale scale;

    private Chart(PointScale scale) {
        this.scale = scale;
    }

    /** Draws an evaluation with the catalog's names, and the cutoffs of the questionnaire that was answered. */
    public static String svg(Evaluation evaluation, Catalog catalog) {
        var questionnaire = evaluation.inputs().questionnaire();
        var cutoffs =
                catalog.require(questionnaire.key(), questionnaire.version()).cutoffs();
        Map<String, String> titles =
                catalog.snapshot().causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));
        return svg(evaluation, titles, cutoffs);
    }

    /**
     * Draws an evaluation.
     *
     * @param titles of causes and of readiness, by key; a scale without one is called by its key
     * @param cutoffs of the questionnaire that was answered
     */
    static String svg(Evaluation evaluation, Map<String, String> titles, Cutoffs cutoffs) {
        List<ChartRow> causes = evaluation.causes().stream()
                .map(scale -> row(scale, titles))
                .sorted(MOST_SEVERE_FIRST)
                .toList();
        ChartRow readiness = row(evaluation.readiness().inaction(), titles);
        var chart = new Chart(new PointScale(cutoffs));
        if (Stream.concat(causes.stream(), Stream.of(readiness)).anyMatch(ChartRow::scored)) {
            chart.profile(causes, readiness);
        } else {
            chart.picture.paragraph("wm-text", PictureStyle.TITLE, 21, ChartDescription.NOTHING_YET, SENTENCE_LINES);
        }
        return chart.picture.svg(ChartDescription.of(causes, readiness, cutoffs));
    }

    private static ChartRow row(ScaleScore scale, Map<String, String> titles) {
        return new ChartRow(scale, titles.getOrDefault(scale.cause(), scale.cause()));
    }

    private void profile(List<ChartRow> causes, ChartRow readiness) {
        note("0 to 100: higher means more of a problem");
        picture.down(2);
        picture.key("wm-quiet", "score and its likely range (95%)");
        picture.down(16);
        scale.axis(picture);
        picture.down(ROW_STEP);
        causes.forEach(this::draw);
        picture.line("wm-rule", 0, -10, 100, -10);
        picture.down(12);
        picture.paragraph("wm-note wm-strong", PictureStyle.NOTE, 28, "Getting started", 1);
        draw(readiness);
        scale.axis(picture);
        picture.down(30);
        note("A snapshot of the answers, not a diagnosis. So far, the ranges rest on assumptions.");
    }

    private void note(String text) {
        picture.paragraph("wm-note", PictureStyle.NOTE, 18, text, 3);
    }

    private void draw(ChartRow row) {
        String style = "wm-" + row.level();
        if (row.scored()) {
            picture.row(row.title(), style, "%s %s".formatted(whole(row.severity()), row.level()));
            picture.down(BAND_BELOW);
            scale.track(picture, 0);
            picture.begin("wm-row " + style);
            picture.range(row.band().low(), row.severity(), row.band().high(), 0);
            picture.end();
        } else {
            picture.row(row.title(), style, "no score");
            picture.down(REASON_BELOW);
            picture.text("wm-note", 0, 0, row.reason());
        }
        picture.down(ROW_STEP);
    }
}
