package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.decimal;
import static dev.waymark.assessment.chart.ChartNumber.whole;
import static dev.waymark.platform.svg.Svg.escaped;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.platform.svg.Svg;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One scale in a chart: its title with the score, and below them the band with a marker.
 *
 * @param title for people, as in the catalog
 */
record ChartRow(ScaleScore scale, String title) {

    /** The most lines that a title gets; each shipped one fits into one. */
    private static final int TITLE_LINES = 2;

    private static final int TITLE_LINE_HEIGHT = 19;

    /** The width of the longest score, "100 moderate", beside a title. */
    private static final int FIGURE_WIDTH = 118;

    /** From a title's last baseline to the middle of its band: below its descenders. */
    private static final int BAND_BELOW = 16;

    /** From a title's last baseline to that of the sentence shown instead of a band. */
    private static final int GAP_BELOW = 19;

    /**
     * From a title's last baseline to the first of the next row: a band is closer to its own title than to the next.
     */
    private static final int PITCH = 49;

    private static final double CAP = 5;
    private static final double RING = 6.5;
    private static final double CORE = 2.5;

    boolean scored() {
        return scale.severity() != null;
    }

    /** From the first baseline of this row to that of the next. */
    int height() {
        return lastBaseline() + PITCH;
    }

    /** The row, with its first baseline at the given height. */
    String markup(ChartScale axis, int y) {
        return """
                <g class="wm-row wm-%s" transform="translate(0 %s)">
                %s%s</g>
                """.formatted(level(), y, titleMarkup(), scored() ? score(axis) : note());
    }

    String level() {
        return scale.level().name().toLowerCase(Locale.ROOT);
    }

    double severity() {
        return Objects.requireNonNull(scale.severity());
    }

    /** Every scored scale has a band. */
    Band band() {
        return Objects.requireNonNull(scale.band());
    }

    /** Whether the scale had an applicable item. */
    boolean applies() {
        return scale.applicable() > 0;
    }

    /** A line with end caps and a marker, all at positions in the picture. */
    static String marker(double low, double middle, double high, int y) {
        return """
                <path class="wm-band" d="M%1$s %4$sV%5$sM%1$s %6$sH%3$sM%3$s %4$sV%5$s"/>
                <circle class="wm-ring" cx="%2$s" cy="%6$s" r="%7$s"/>
                <circle class="wm-core" cx="%2$s" cy="%6$s" r="%8$s"/>
                """.formatted(
                decimal(low), decimal(middle), decimal(high), decimal(y - CAP), decimal(y + CAP), y, RING, CORE);
    }

    private String titleMarkup() {
        var markup = new StringBuilder();
        int y = 0;
        for (String line : titleLines()) {
            markup.append("""
                    <text class="wm-title" x="%s" y="%s">%s</text>
                    """.formatted(ChartScale.LEFT, y, escaped(line)));
            y += TITLE_LINE_HEIGHT;
        }
        return markup.toString();
    }

    private String score(ChartScale axis) {
        int y = lastBaseline() + BAND_BELOW;
        return """
                <text class="wm-figure" x="%s" y="0"><tspan class="wm-points">%s</tspan> %s</text>
                """.formatted(ChartScale.RIGHT, whole(severity()), level())
                + axis.track(y)
                + marker(ChartScale.x(band().low()), ChartScale.x(severity()), ChartScale.x(band().high()), y);
    }

    private String note() {
        String reason = applies()
                ? "not enough answers: %s of %s".formatted(scale.answered(), scale.applicable())
                : "no statement applies";
        return """
                <text class="wm-note" x="%s" y="%s">%s</text>
                """.formatted(ChartScale.LEFT, lastBaseline() + GAP_BELOW, reason);
    }

    private int lastBaseline() {
        return (titleLines().size() - 1) * TITLE_LINE_HEIGHT;
    }

    private List<String> titleLines() {
        double room = (double) (ChartScale.RIGHT - ChartScale.LEFT - FIGURE_WIDTH) / ChartStyle.TITLE;
        return Svg.lines(title, room, TITLE_LINES);
    }
}
