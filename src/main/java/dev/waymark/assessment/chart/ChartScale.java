package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.decimal;

import dev.waymark.assessment.scoring.Level;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.svg.Svg;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scale of all rows of a chart: 0 to 100 points from left to right, divided where levels begin. */
final class ChartScale {

    /** Ends of the scale; the margin has room for the half of a marker that is at an end. */
    static final int LEFT = 20;

    static final int RIGHT = 340;

    private static final int MOST = 100;

    /** Half the height of a track, so that a notch divides it from edge to edge. */
    private static final int HALF_TRACK = ChartStyle.TRACK / 2;

    /** Baselines of the words above the axis and of the figures below it. */
    private static final int WORDS_ABOVE = -10;

    private static final int FIGURES_BELOW = 18;

    private final Cutoffs cutoffs;

    ChartScale(Cutoffs cutoffs) {
        this.cutoffs = cutoffs;
    }

    /** The horizontal position of 0 to 100 points in the picture. */
    static double x(double points) {
        return LEFT + points * (RIGHT - LEFT) / MOST;
    }

    /** The width of a line of text, in multiples of its font size. */
    static double room(int fontSize) {
        return (double) (RIGHT - LEFT) / fontSize;
    }

    /** A muted bar with a notch at each cutoff, so that no line crosses the texts. */
    String track(int y) {
        return """
                <path class="wm-track" d="M%1$s %3$sH%2$s"/>
                <path class="wm-notch" d="M%4$s %6$sV%7$sM%5$s %6$sV%7$s"/>
                """.formatted(
                        LEFT,
                        RIGHT,
                        y,
                        decimal(x(cutoffs.moderate())),
                        decimal(x(cutoffs.high())),
                        y - HALF_TRACK,
                        y + HALF_TRACK);
    }

    /** The track that explains the others: levels above, and below them where they begin. */
    String axis(int y) {
        return track(y)
                + zones().filter(Zone::hasRoomForItsWord)
                        .map(zone -> zone.labels(y))
                        .collect(Collectors.joining())
                + label("wm-end", RIGHT, y + FIGURES_BELOW, String.valueOf(MOST));
    }

    /** Cutoffs may be at an end or equal; a zone without room gets no labels. */
    private Stream<Zone> zones() {
        return Stream.of(
                new Zone(Level.LOW, 0, Math.min(cutoffs.moderate(), cutoffs.high())),
                new Zone(Level.MODERATE, cutoffs.moderate(), cutoffs.high()),
                new Zone(Level.HIGH, cutoffs.high(), MOST));
    }

    private static String label(String anchor, double x, int y, String text) {
        return """
                <text class="wm-note %s" x="%s" y="%s">%s</text>
                """.formatted(anchor, decimal(x), y, text);
    }

    private record Zone(Level level, double from, double to) {

        boolean hasRoomForItsWord() {
            return x(to) - x(from) > Svg.width(word()) * ChartStyle.NOTE;
        }

        String labels(int y) {
            return label("wm-middle", (x(from) + x(to)) / 2, y + WORDS_ABOVE, word())
                    + label(from > 0 ? "wm-middle" : "wm-start", x(from), y + FIGURES_BELOW, decimal(from));
        }

        private String word() {
            return level.name().toLowerCase(Locale.ROOT);
        }
    }
}
