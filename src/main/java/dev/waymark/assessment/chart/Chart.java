package dev.waymark.assessment.chart;

import static dev.waymark.platform.svg.Svg.escaped;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.svg.Svg;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A result as a self-contained SVG picture: a row for each cause, and readiness apart from them.
 *
 * <p>The same result gives the same bytes on every machine. The units are those of a picture as wide as a phone; it
 * grows a little where there is room, and shrinks with its container.
 */
public final class Chart {

    private static final int WIDTH = 360;

    /** The width to which it may grow on a wide page: beyond it, only letters and gaps would become larger. */
    private static final int MOST_WIDTH = 480;

    /** Names the picture, for eyes and ears. */
    private static final String HEADING = "Your career profile";

    /** More lines than {@link ChartDescription#NOTHING_YET} needs, so that none of it is cut. */
    private static final int SENTENCE_LINES = 5;

    private static final List<String> FOOTNOTE =
            List.of("A snapshot of the answers, not a diagnosis.", "So far, the ranges rest on assumptions.");

    /** Distances down the page, from one baseline to the next; the last one is the bottom margin. */
    private static final int TOP_TO_HEADING = 36;

    private static final int HEADING_TO_TEXT = 27;
    private static final int TEXT_TO_TEXT = 22;
    private static final int TEXT_TO_AXIS = 46;
    private static final int AXIS_TO_ROW = 50;
    private static final int SECTION_TO_ROW = 30;

    /** The rule is above the baseline where another row could follow, and what it separates is below that baseline. */
    private static final int RULE_ABOVE = 12;

    private static final int TEXT_BELOW = 16;

    /** A marker in the middle of a line of small text, and the text after it. */
    private static final int LEGEND_MARKER_RISE = 4;

    private static final int LEGEND_MARKER_REACH = 16;
    private static final int LEGEND_MARKER_TO_TEXT = 10;

    /** Enough of a hash that two charts on a page do not share it by chance. */
    private static final int ID_LENGTH = 12;

    /** Sorting is stable: where severities are equal, the catalog's order remains. */
    private static final Comparator<ChartRow> MOST_SEVERE_FIRST =
            Comparator.comparing(row -> row.scale().severity(), Comparator.nullsLast(Comparator.reverseOrder()));

    private final StringBuilder drawing = new StringBuilder();

    /** The baseline of the next element. */
    private int y = TOP_TO_HEADING;

    private Chart() {}

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
        var chart = new Chart();
        chart.lines("wm-heading", List.of(HEADING), HEADING_TO_TEXT);
        if (Stream.concat(causes.stream(), Stream.of(readiness)).anyMatch(ChartRow::scored)) {
            chart.profile(causes, readiness, new ChartScale(cutoffs));
        } else {
            chart.nothingYet();
        }
        String id = id(evaluation.inputs().answersHash());
        return chart.document(id, ChartDescription.of(causes, readiness, cutoffs));
    }

    private static ChartRow row(ScaleScore scale, Map<String, String> titles) {
        return new ChartRow(scale, titles.getOrDefault(scale.cause(), scale.cause()));
    }

    /** Letters and digits of the hash, without the name of its algorithm: an id may not contain anything else. */
    private static String id(String answersHash) {
        String digits = answersHash.substring(answersHash.indexOf(':') + 1).replaceAll("[^0-9A-Za-z]", "");
        return digits.substring(0, Math.min(ID_LENGTH, digits.length()));
    }

    private void profile(List<ChartRow> causes, ChartRow readiness, ChartScale scale) {
        text("wm-note", ChartScale.LEFT, "0 to 100: higher means more of a problem");
        y += TEXT_TO_TEXT;
        legend();
        y += TEXT_TO_AXIS;
        drawing.append(scale.axis(y));
        y += AXIS_TO_ROW;
        causes.forEach(row -> draw(row, scale));
        rule();
        text("wm-note wm-section", ChartScale.LEFT, "Getting started");
        y += SECTION_TO_ROW;
        draw(readiness, scale);
        rule();
        lines("wm-note", FOOTNOTE, TEXT_TO_TEXT);
    }

    private void legend() {
        int middle = ChartScale.LEFT + LEGEND_MARKER_REACH;
        int end = middle + LEGEND_MARKER_REACH;
        drawing.append("""
                <g class="wm-key">
                %s</g>
                """.formatted(ChartRow.marker(ChartScale.LEFT, middle, end, y - LEGEND_MARKER_RISE)));
        text("wm-note", end + LEGEND_MARKER_TO_TEXT, "score and its likely range (95%)");
    }

    private void draw(ChartRow row, ChartScale scale) {
        drawing.append(row.markup(scale, y));
        y += row.height();
    }

    private void rule() {
        drawing.append("""
                <path class="wm-rule" d="M%s %sH%s"/>
                """.formatted(ChartScale.LEFT, y - RULE_ABOVE, ChartScale.RIGHT));
        y += TEXT_BELOW;
    }

    private void nothingYet() {
        double room = ChartScale.room(ChartStyle.TITLE);
        lines("wm-title", Svg.lines(ChartDescription.NOTHING_YET, room, SENTENCE_LINES), TEXT_TO_TEXT);
    }

    private void lines(String style, List<String> lines, int step) {
        for (String line : lines) {
            text(style, ChartScale.LEFT, line);
            y += step;
        }
    }

    private void text(String style, int x, String text) {
        drawing.append("""
                <text class="%s" x="%s" y="%s">%s</text>
                """.formatted(style, x, y, escaped(text)));
    }

    private String document(String id, String description) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="wm-chart" lang="en" viewBox="0 0 %1$s %2$s" width="%3$s" \
                height="%4$s" role="img" aria-labelledby="wm-title-%5$s wm-desc-%5$s">
                <title id="wm-title-%5$s">%6$s</title>
                <desc id="wm-desc-%5$s">%7$s</desc>
                <style>
                %8$s</style>
                <rect class="wm-surface" width="%1$s" height="%2$s"/>
                %9$s</svg>
                """.formatted(
                        WIDTH,
                        y,
                        MOST_WIDTH,
                        ChartNumber.decimal((double) y * MOST_WIDTH / WIDTH),
                        id,
                        escaped(HEADING),
                        escaped(description),
                        ChartStyle.CSS,
                        drawing);
    }
}
