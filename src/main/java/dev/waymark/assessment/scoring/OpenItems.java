package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The items that a person can still be asked: neither answered nor skipped.
 *
 * @param byScale keys in the questionnaire's order
 */
record OpenItems(Map<String, List<String>> byScale, RankingInputs inputs) {

    /**
     * Of five scales, simulated people are asked about three beyond what scores them: where a scale decides much, one more
     * item of it is worth more than the first of another. {@code OpenItemsTest} checks that this is about right.
     */
    private static final long ASKED_FURTHER_OF_FIVE = 3;

    static OpenItems of(Questionnaire questionnaire, AnswerSheet sheet, RankingInputs inputs) {
        return new OpenItems(
                questionnaire.items().stream()
                        .filter(item -> !sheet.answers().containsKey(item.key()))
                        .filter(item -> !sheet.skipped().contains(item.key()))
                        .collect(Collectors.groupingBy(
                                Item::cause, Collectors.mapping(Item::key, Collectors.toUnmodifiableList()))),
                inputs);
    }

    /** Whether no scale can be asked about. */
    boolean isEmpty() {
        return inputs.scales().stream().allMatch(scale -> toAsk(scale).isEmpty());
    }

    /**
     * What would be asked about a scale next: what an unscored one lacks, or one more item of a scored one. Empty when too
     * few are left.
     */
    List<String> toAsk(ScaleScore scale) {
        List<String> open = byScale.getOrDefault(scale.cause(), List.of());
        int asked = scale.severity() == null ? Scoring.needed(scale.applicable()) - scale.answered() : 1;
        return open.size() >= asked ? open.subList(0, asked) : List.of();
    }

    /** Whether each cause is known, or can no longer be scored. */
    boolean causesAreDone() {
        return inputs.scales().stream()
                .filter(scale -> !scale.cause().equals(Cause.INACTION))
                .allMatch(scale -> lacking(scale).isEmpty());
    }

    /** What readiness still lacks to be scored; empty also when it can no longer be scored. */
    List<String> lackingForReadiness() {
        return inputs.scales().stream()
                .filter(scale -> scale.cause().equals(Cause.INACTION))
                .findFirst()
                .map(this::lacking)
                .orElse(List.of());
    }

    /**
     * How many answers are missing. At least those that are asked next, and what readiness lacks beside them.
     *
     * @param ranked whether only readiness is missing
     */
    Remaining remaining(List<String> next, boolean ranked) {
        List<String> readiness = lackingForReadiness();
        int least = next.size() + (next.equals(readiness) ? 0 : readiness.size());
        if (ranked) {
            return new Remaining(least, least);
        }
        long lacking = 0;
        long further = 0;
        for (ScaleScore scale : inputs.scales()) {
            int lacks = lacking(scale).size();
            lacking += lacks;
            further += canBeAskedFurther(scale, lacks) ? 1 : 0;
        }
        long likely = lacking + FixedPoint.ratio(ASKED_FURTHER_OF_FIVE * further, 5);
        return new Remaining(least, (int) Math.max(least, likely));
    }

    /** Whether a scale has items beyond those that score it, and none of them is answered yet. */
    private boolean canBeAskedFurther(ScaleScore scale, int lacks) {
        return byScale.getOrDefault(scale.cause(), List.of()).size() > lacks
                && scale.answered() <= Scoring.needed(scale.applicable());
    }

    private List<String> lacking(ScaleScore scale) {
        return scale.severity() == null ? toAsk(scale) : List.of();
    }
}
