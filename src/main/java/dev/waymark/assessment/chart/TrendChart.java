package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.whole;

import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.ScaleScores;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.svg.Picture;
import dev.waymark.platform.svg.PictureStyle;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** Severities over time as a picture: a line with its bands for each scale, over one axis of dates. */
public final class TrendChart {

    /** The most assessments that are drawn, the latest ones: more would not be told apart. */
    public static final int MOST = 60;

    private static final String HEADING = "Your scores over time";

    /** The height of 0 to 100 points. */
    private static final int HEIGHT = 60;

    /** Above and below it, so that a marker at an end touches nothing. */
    private static final int GAP = 16;

    /** Up to here every assessment has a marker of its own; then only the latest has one. */
    private static final int MOST_MARKED = 25;

    private final List<Sitting> sittings;
    private final boolean cut;
    private final Picture picture = new Picture(HEADING, HEADING);

    private TrendChart(List<Sitting> sittings, boolean cut) {
        this.sittings = sittings;
        this.cut = cut;
    }

    /** A scale, and its title for people. */
    public record Scale(String cause, String title) {}

    /**
     * A scored assessment.
     *
     * @param comparable whether its severities mean the same as those of the one before
     */
    public record Sitting(LocalDate day, boolean comparable, ScaleScores scales, Cutoffs cutoffs) {

        private ScaleScore score(Scale scale) {
            return scales.scale(scale.cause());
        }
    }

    /** @param sittings the oldest first */
    public static String svg(List<Scale> scales, List<Sitting> sittings) {
        int from = Math.max(0, sittings.size() - MOST);
        return new TrendChart(sittings.subList(from, sittings.size()), from > 0).draw(scales);
    }

    private String draw(List<Scale> scales) {
        if (sittings.isEmpty()) {
            String nothing = "There is nothing to draw yet: the first result will appear here.";
            picture.paragraph("wm-text", PictureStyle.TITLE, 21, nothing, 4);
            return picture.svg(nothing);
        }
        note("0 to 100: higher means more of a problem. Upright lines are likely ranges (95%); dotted lines show"
                + " where moderate and high begin.");
        if (cut) {
            note("Of many results, the latest %d are shown.".formatted(MOST));
        }
        picture.down(8);
        axis();
        scales.forEach(this::draw);
        axis();
        picture.down(8);
        note("Snapshots of the answers, not a diagnosis.");
        return picture.svg(description(scales));
    }

    private void note(String text) {
        picture.paragraph("wm-note", PictureStyle.NOTE, 18, text, 5);
    }

    private void axis() {
        var first = sittings.get(0).day();
        var last = last().day();
        picture.text("wm-note", 0, 0, Sentences.date(first));
        if (!last.equals(first)) {
            picture.text("wm-note wm-end", 100, 0, Sentences.date(last));
        }
        picture.down(30);
    }

    private void draw(Scale scale) {
        var latest = last().score(scale);
        picture.row(
                scale.title(), "wm-" + word(latest.level()), latest.severity() == null ? "no score" : points(latest));
        picture.down(GAP + HEIGHT);
        cutoffs();
        IntStream.range(0, sittings.size()).forEach(i -> ranges(scale, i));
        IntStream.range(1, sittings.size()).forEach(i -> join(scale, i));
        IntStream.range(0, sittings.size()).forEach(i -> mark(scale, i));
        picture.down(GAP + 24);
    }

    private void cutoffs() {
        picture.line("wm-track", 0, 0, 100, 0);
        var cutoffs = last().cutoffs();
        picture.line("wm-level", 0, height(cutoffs.moderate()), 100, height(cutoffs.moderate()));
        picture.line("wm-level", 0, height(cutoffs.high()), 100, height(cutoffs.high()));
    }

    private void ranges(Scale scale, int index) {
        var band = sittings.get(index).score(scale).band();
        if (band != null) {
            picture.line("wm-range", place(index), height(band.low()), place(index), height(band.high()));
        }
    }

    /** A line joins two results only if both have a score and these mean the same. */
    private void join(Scale scale, int index) {
        var from = sittings.get(index - 1).score(scale).severity();
        var to = sittings.get(index).score(scale).severity();
        if (from != null && to != null && sittings.get(index).comparable()) {
            picture.line("wm-path", place(index - 1), height(from), place(index), height(to));
        }
    }

    private void mark(Scale scale, int index) {
        var score = sittings.get(index).score(scale);
        var isLast = index == sittings.size() - 1;
        if (score.severity() != null && (isLast || sittings.size() <= MOST_MARKED)) {
            picture.begin("wm-" + word(score.level()));
            picture.circle("wm-ring", place(index), height(score.severity()), isLast ? 5 : 3.5);
            picture.end();
        }
    }

    /** In percent of the width, by time; what was all on one day is spread evenly. */
    private double place(int index) {
        int last = sittings.size() - 1;
        if (last == 0) {
            return 50;
        }
        var first = sittings.get(0).day();
        long days = ChronoUnit.DAYS.between(first, last().day());
        return days == 0
                ? 100.0 * index / last
                : 100.0 * ChronoUnit.DAYS.between(first, sittings.get(index).day()) / days;
    }

    /** Above the baseline. */
    private static double height(double points) {
        return -points * HEIGHT / 100;
    }

    private Sitting last() {
        return sittings.get(sittings.size() - 1);
    }

    private static String points(ScaleScore score) {
        return "%s %s".formatted(whole(Objects.requireNonNull(score.severity())), word(score.level()));
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private String description(List<Scale> scales) {
        var sentences = new ArrayList<String>();
        sentences.add("%s from %s to %s."
                .formatted(
                        Sentences.count(sittings.size(), "result"),
                        Sentences.date(sittings.get(0).day()),
                        Sentences.date(last().day())));
        sentences.add("Scores run from 0 to 100, and higher means more of a problem.");
        scales.forEach(scale -> sentences.add("%s: %s.".formatted(scale.title(), scores(scale))));
        sentences.add("These are snapshots of the answers, not a diagnosis.");
        return String.join(" ", sentences);
    }

    private String scores(Scale scale) {
        return String.join(
                ", then ",
                sittings.stream()
                        .map(sitting -> sitting.score(scale))
                        .map(score -> score.severity() == null ? "no score" : points(score))
                        .toList());
    }
}
