package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.decimal;

import dev.waymark.assessment.scoring.Level;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.svg.Picture;
import java.util.Locale;
import java.util.stream.Stream;

/** The scale of a picture: 0 to 100 points over its whole width, divided where levels begin. */
final class PointScale {

    private static final double MOST = 100;

    /** The least share of the width in which the longest word, "moderate", has room on a phone. */
    private static final double ROOM_FOR_A_WORD = 10;

    private static final int NOTCH = 4;

    private final Cutoffs cutoffs;

    PointScale(Cutoffs cutoffs) {
        this.cutoffs = cutoffs;
    }

    /** A line with a notch at each cutoff, so that no line crosses the texts. */
    void track(Picture picture, int below) {
        picture.line("wm-track", 0, below, MOST, below);
        Stream.of(cutoffs.moderate(), cutoffs.high())
                .forEach(cutoff -> picture.line("wm-track", cutoff, below - NOTCH, cutoff, below + NOTCH));
    }

    /** The track that explains the others: levels above, and below them where they begin. Moves down below it. */
    void axis(Picture picture) {
        zones().filter(Zone::hasRoom).forEach(zone -> zone.name(picture));
        picture.down(12);
        track(picture, 0);
        picture.down(19);
        picture.text("wm-note", 0, 0, "0");
        zones().filter(zone -> zone.from > 0 && zone.hasRoom())
                .forEach(zone -> picture.text("wm-note wm-middle", zone.from, 0, decimal(zone.from)));
        picture.text("wm-note wm-end", MOST, 0, "100");
    }

    /** Cutoffs may be at an end or equal; a zone without room gets no words. */
    private Stream<Zone> zones() {
        return Stream.of(
                new Zone(Level.LOW, 0, Math.min(cutoffs.moderate(), cutoffs.high())),
                new Zone(Level.MODERATE, cutoffs.moderate(), cutoffs.high()),
                new Zone(Level.HIGH, cutoffs.high(), MOST));
    }

    private record Zone(Level level, double from, double to) {

        boolean hasRoom() {
            return to - from >= ROOM_FOR_A_WORD;
        }

        void name(Picture picture) {
            picture.text("wm-note wm-middle", (from + to) / 2, 0, level.name().toLowerCase(Locale.ROOT));
        }
    }
}
