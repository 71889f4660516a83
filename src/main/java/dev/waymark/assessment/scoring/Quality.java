package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import dev.waymark.catalog.Questionnaire.QualityRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for careless answers; its findings are reported and never change a score (Meade and Craig 2012). */
final class Quality {

    private final Questionnaire questionnaire;
    private final Map<String, Answer> answers;
    private final QualityFigures.@Nullable Flag longString;
    private final QualityFigures.@Nullable Flag contradiction;
    private int answered;
    private int applicable;
    private int longestRun;

    /** Looks at answers that are all on the scale. */
    Quality(Questionnaire questionnaire, Map<String, Answer> answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        count();
        this.longString = longString();
        this.contradiction = contradiction();
    }

    /** Whether the answers themselves put themselves in doubt, however many and however fast they are. */
    boolean doubtful() {
        return longString != null || contradiction != null;
    }

    /**
     * The share of applicable items that are answered (0..1, three decimals; 0 when none applies) and the flags that
     * the questionnaire's rules raise, in the order of {@link QualityFlagCode}.
     *
     * @param seconds time between first and last answer; null when it was not measured
     * @param sufficient whether the ranking is settled: then few answers were enough, and raise no flag
     */
    QualityFigures figures(@Nullable Integer seconds, boolean sufficient) {
        long share = FixedPoint.ratio(1000L * answered, Math.max(1, applicable));
        var flags = Stream.of(longString, contradiction, tooFast(seconds), sufficient ? null : mostlyUnanswered())
                .filter(Objects::nonNull)
                .toList();
        return new QualityFigures(FixedPoint.ofThousandths(share), flags);
    }

    /** One pass in the questionnaire's order: a skipped item is ignored, a not-applicable one ends a run. */
    private void count() {
        int run = 0;
        Integer last = null;
        for (Item item : questionnaire.items()) {
            Answer answer = answers.get(item.key());
            applicable += Answer.NOT_APPLICABLE.equals(answer) ? 0 : 1;
            if (answer == null) {
                continue;
            }
            run = answer.value() == null ? 0 : answer.value().equals(last) ? run + 1 : 1;
            answered += answer.value() == null ? 0 : 1;
            last = answer.value();
            longestRun = Math.max(longestRun, run);
        }
    }

    private QualityFigures.@Nullable Flag longString() {
        boolean raised = longestRun >= rules().longString().run();
        return raised ? new QualityFigures.Flag(QualityFlagCode.LONG_STRING, longestRun, answered) : null;
    }

    private QualityFigures.@Nullable Flag contradiction() {
        Map<String, Sides> scales = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            Answer answer = answers.get(item.key());
            if (answer != null && answer.value() != null) {
                int keyed = Scoring.keyed(questionnaire.scale(), item, answer.value());
                scales.computeIfAbsent(item.cause(), cause -> new Sides()).add(item.reversed(), keyed);
            }
        }
        long gap = FixedPoint.thousandths(rules().contradiction().gap());
        int compared = (int) scales.values().stream().filter(Sides::both).count();
        int apart = (int) scales.values().stream()
                .filter(sides -> sides.both() && sides.apart(gap))
                .count();
        boolean raised = apart >= rules().contradiction().scales();
        return raised ? new QualityFigures.Flag(QualityFlagCode.CONTRADICTION, apart, compared) : null;
    }

    private QualityFigures.@Nullable Flag tooFast(@Nullable Integer seconds) {
        long perItem = FixedPoint.thousandths(rules().tooFast().secondsPerItem());
        boolean raised = seconds != null && 1000L * seconds < perItem * answered;
        return raised ? new QualityFigures.Flag(QualityFlagCode.TOO_FAST, seconds, answered) : null;
    }

    /** Compares the exact share; it is also raised when no item applies, because there is no evidence then. */
    private QualityFigures.@Nullable Flag mostlyUnanswered() {
        long share = FixedPoint.thousandths(rules().mostlyUnanswered().share());
        boolean raised = applicable == 0 || 1000L * answered < share * applicable;
        return raised ? new QualityFigures.Flag(QualityFlagCode.MOSTLY_UNANSWERED, answered, applicable) : null;
    }

    private QualityRules rules() {
        return questionnaire.qualityRules();
    }

    /** The keyed answers of one scale, forward items apart from reversed ones. */
    private static final class Sides {
        private final long[] sums = new long[2];
        private final int[] counts = new int[2];

        void add(boolean reversed, int keyed) {
            int side = reversed ? 1 : 0;
            sums[side] += keyed;
            counts[side]++;
        }

        boolean both() {
            return counts[0] > 0 && counts[1] > 0;
        }

        /** Whether the two means are at least {@code gap} thousandths apart, by cross-multiplication. */
        boolean apart(long gap) {
            long difference = Math.abs(sums[0] * counts[1] - sums[1] * counts[0]);
            return 1000 * difference >= gap * counts[0] * counts[1];
        }
    }
}
