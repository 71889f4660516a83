package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.whole;

import dev.waymark.assessment.scoring.CauseChange;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.svg.Picture;
import dev.waymark.platform.svg.PictureStyle;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change as a picture: for each scale what it was and what it is, each with its band, the largest difference first. */
public final class ChangeChart {

    private static final String HEADING = "What has changed";

    private static final int ROW_STEP = 36;
    private static final int BAND_STEP = 18;

    /** Sorting is stable: where differences are equal, the catalog's order remains. */
    private static final Comparator<Row> LARGEST_FIRST =
            Comparator.comparing(Row::size, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Picture picture;
    private final PointScale scale;

    private ChangeChart(Picture picture, PointScale scale) {
        this.picture = picture;
        this.scale = scale;
    }

    /**
     * One scale.
     *
     * @param title for people, as in the catalog
     * @param sentence the change in words
     */
    public record Row(CauseChange change, String title, String sentence) {

        /** Null when there is nothing to compare. */
        private @Nullable Double size() {
            var difference = change.difference();
            return difference == null ? null : Double.valueOf(Math.abs(difference.delta()));
        }
    }

    /**
     * What is compared.
     *
     * @param sentence all of the change in words
     * @param cutoffs of the later questionnaire
     */
    public record Subject(List<Row> rows, String sentence, LocalDate before, LocalDate after, Cutoffs cutoffs) {}

    public static String svg(Subject subject) {
        var chart = new ChangeChart(new Picture(HEADING, HEADING), new PointScale(subject.cutoffs()));
        List<Row> rows = subject.rows().stream().sorted(LARGEST_FIRST).toList();
        chart.introduce(subject);
        rows.forEach(chart::draw);
        chart.finish();
        return chart.picture.svg(description(subject, rows));
    }

    private void introduce(Subject subject) {
        picture.paragraph("wm-text", PictureStyle.TITLE, 21, subject.sentence(), 6);
        picture.down(8);
        picture.key("wm-quiet", "before: " + Sentences.date(subject.before()));
        picture.key("wm-neutral wm-full", "now: " + Sentences.date(subject.after()));
        picture.paragraph(
                "wm-note",
                PictureStyle.NOTE,
                18,
                "Each with its likely range (95%). 0 to 100: higher means more of a problem.",
                3);
        picture.down(16);
        scale.axis(picture);
        picture.down(ROW_STEP);
    }

    private void draw(Row row) {
        var change = row.change();
        picture.row(row.title(), style(change.verdict()), figure(change));
        picture.down(BAND_STEP);
        band(change.before(), "wm-quiet");
        picture.down(BAND_STEP);
        band(change.after(), style(change.verdict()) + " wm-full");
        picture.down(ROW_STEP);
    }

    private void band(ScaleScore score, String style) {
        scale.track(picture, 0);
        var band = score.band();
        if (band != null) {
            picture.begin(style);
            picture.range(band.low(), Objects.requireNonNull(score.severity()), band.high(), 0);
            picture.end();
        }
    }

    /** The numbers and the verdict: "79 → 46 better". */
    private static String figure(CauseChange change) {
        if (change.difference() == null) {
            return "not compared";
        }
        return "%s \u2192 %s %s".formatted(points(change.before()), points(change.after()), word(change.verdict()));
    }

    private static String points(ScaleScore score) {
        return whole(Objects.requireNonNull(score.severity()));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case BETTER, WORSE -> "wm-" + word(verdict);
            case UNCHANGED, UNCERTAIN -> "wm-neutral";
        };
    }

    private void finish() {
        scale.axis(picture);
        picture.down(30);
        picture.paragraph(
                "wm-note",
                PictureStyle.NOTE,
                18,
                "“Better” and “worse” are more than chance explains; “uncertain” may be chance. The ranges rest on"
                        + " assumptions so far. This is not a diagnosis.",
                5);
    }

    private static String description(Subject subject, List<Row> rows) {
        var sentences = new ArrayList<String>();
        sentences.add("Answers from %s compared with answers from %s."
                .formatted(Sentences.date(subject.after()), Sentences.date(subject.before())));
        sentences.add(subject.sentence());
        sentences.add("Scores run from 0 to 100, and higher means more of a problem.");
        for (Row row : rows) {
            sentences.add(row.sentence());
            var before = row.change().before().band();
            var after = row.change().after().band();
            if (before != null && after != null) {
                sentences.add("The likely range was %s to %s and is %s to %s."
                        .formatted(whole(before.low()), whole(before.high()), whole(after.low()), whole(after.high())));
            }
        }
        sentences.add("This is a snapshot of the answers, not a diagnosis.");
        return String.join(" ", sentences);
    }
}
