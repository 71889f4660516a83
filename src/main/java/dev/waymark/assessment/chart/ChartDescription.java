package dev.waymark.assessment.chart;

import static dev.waymark.assessment.chart.ChartNumber.decimal;
import static dev.waymark.assessment.chart.ChartNumber.whole;

import dev.waymark.catalog.Questionnaire.Cutoffs;
import dev.waymark.platform.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A chart in sentences, for screen readers: everything that it shows, and why something is missing. */
final class ChartDescription {

    static final String NOTHING_YET =
            "There is nothing to draw yet, and that is fine: a topic appears here once at least half "
                    + "of its statements are answered.";

    private final List<String> sentences = new ArrayList<>();

    private ChartDescription() {}

    /**
     * Describes a chart.
     *
     * @param causes in the order in which they are drawn
     * @param readiness the scale that is drawn apart from them
     */
    static String of(List<ChartRow> causes, ChartRow readiness, Cutoffs cutoffs) {
        var description = new ChartDescription();
        List<ChartRow> all =
                Stream.concat(causes.stream(), Stream.of(readiness)).toList();
        if (all.stream().noneMatch(ChartRow::scored)) {
            description.sentences.add(NOTHING_YET);
        } else {
            description.howToRead(cutoffs);
            description.scores("Causes, the most severe first.", causes);
            description.scores("Getting started.", List.of(readiness));
        }
        description.unscored(all);
        return String.join(" ", description.sentences);
    }

    private void howToRead(Cutoffs cutoffs) {
        sentences.add("Scores run from 0 to 100, and higher means more of a problem.");
        sentences.add("A score is called moderate from %s and high from %s."
                .formatted(decimal(cutoffs.moderate()), decimal(cutoffs.high())));
        sentences.add("Its likely range is where it lies with 95 percent confidence, if the assumptions behind the "
                + "questionnaire hold.");
        sentences.add("This is a snapshot of the answers, not a diagnosis.");
    }

    private void scores(String introduction, List<ChartRow> rows) {
        List<ChartRow> scored = rows.stream().filter(ChartRow::scored).toList();
        if (scored.isEmpty()) {
            return;
        }
        sentences.add(introduction);
        scored.forEach(row -> sentences.add("%s: %s, %s, likely range %s to %s."
                .formatted(
                        row.title(),
                        whole(row.severity()),
                        row.level(),
                        whole(row.band().low()),
                        whole(row.band().high()))));
    }

    private void unscored(List<ChartRow> rows) {
        name(
                "Not enough answers for a score, which needs at least half: %s.",
                rows.stream()
                        .filter(row -> !row.scored() && row.applies())
                        .map(row -> "%s (%s of %s)"
                                .formatted(
                                        row.title(),
                                        row.scale().answered(),
                                        row.scale().applicable()))
                        .toList());
        name(
                "Not scored, because no statement applies: %s.",
                rows.stream().filter(row -> !row.applies()).map(ChartRow::title).toList());
    }

    private void name(String sentence, List<String> rows) {
        if (!rows.isEmpty()) {
            sentences.add(sentence.formatted(Sentences.allOf(rows)));
        }
    }
}
