package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.AnswerScale;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns answers into severities. */
final class Scoring {

    private static final int DRIVERS = 3;

    private static final Comparator<KeyedAnswer> STRONGEST_FIRST =
            Comparator.comparingInt(KeyedAnswer::value).reversed();

    private Scoring() {}

    /**
     * Scores each of the given scales, in their order.
     *
     * @param answers by item key; a skipped item is absent
     * @throws IllegalArgumentException if an answer is to no item of the questionnaire or outside its answer scale:
     *     callers check answers and tell the person, so this is a bug
     */
    static List<ScaleScore> score(Questionnaire questionnaire, Map<String, Answer> answers, List<String> causes) {
        check(questionnaire, answers);
        Map<String, List<Item>> scales = questionnaire.items().stream().collect(Collectors.groupingBy(Item::cause));
        return causes.stream()
                .map(cause -> score(questionnaire, answers, cause, scales.getOrDefault(cause, List.of())))
                .toList();
    }

    /** The answer, or {@code min + max - answer} for a reversed item, so that more is always more of the problem. */
    static int keyed(AnswerScale scale, Item item, int answer) {
        return item.reversed() ? scale.min() + scale.max() - answer : answer;
    }

    /**
     * The level of a published severity by the questionnaire's cutoffs; a severity at a cutoff belongs to the higher
     * level.
     */
    static Level level(Questionnaire questionnaire, double severity) {
        if (severity >= questionnaire.cutoffs().high()) {
            return Level.HIGH;
        }
        return severity >= questionnaire.cutoffs().moderate() ? Level.MODERATE : Level.LOW;
    }

    private static ScaleScore score(
            Questionnaire questionnaire, Map<String, Answer> answers, String cause, List<Item> items) {
        List<KeyedAnswer> keyed = new ArrayList<>();
        int applicable = 0;
        for (Item item : items) {
            Answer answer = answers.get(item.key());
            applicable += Answer.NOT_APPLICABLE.equals(answer) ? 0 : 1;
            Integer value = answer == null ? null : answer.value();
            if (value != null) {
                keyed.add(new KeyedAnswer(item.key(), keyed(questionnaire.scale(), item, value)));
            }
        }
        int answered = keyed.size();
        ScaleScore scale = ScaleScore.unscored(cause, answered, applicable);
        if (answered == 0 || answered < needed(applicable)) {
            return scale;
        }
        return at(questionnaire, scale, severity(questionnaire.scale(), keyed))
                .drivenBy(drivers(questionnaire.scale(), keyed));
    }

    /** Half of the applicable items: the number of answers that a scale needs to be scored. */
    static int needed(int applicable) {
        return (applicable + 1) / 2;
    }

    /**
     * The scale with a supposed severity: level, band and norm follow, and no item drives it.
     *
     * @param severity 0..100, two decimals; the scale's own one changes nothing
     */
    static ScaleScore supposed(Questionnaire questionnaire, ScaleScore scale, double severity) {
        return Double.valueOf(severity).equals(scale.severity()) ? scale : at(questionnaire, scale, severity);
    }

    private static ScaleScore at(Questionnaire questionnaire, ScaleScore scale, double severity) {
        return scale.at(
                severity,
                level(questionnaire, severity),
                ErrorModel.band(severity, ErrorModel.sem(questionnaire, scale)),
                Norm.of(questionnaire.normGroup(), scale.cause(), severity));
    }

    /**
     * The mean rescaled to 0..100: {@code 100 (sum - k min) / (k (max - min))}, in whole numbers until the last
     * division.
     */
    private static double severity(AnswerScale scale, List<KeyedAnswer> answers) {
        long aboveMinimum = 0;
        for (KeyedAnswer answer : answers) {
            aboveMinimum += answer.value() - scale.min();
        }
        long most = (long) answers.size() * (scale.max() - scale.min());
        return FixedPoint.ofHundredths(FixedPoint.ratio(10_000 * aboveMinimum, most));
    }

    /** The sort is stable, so that equal values stay in the questionnaire's order. */
    private static List<String> drivers(AnswerScale scale, List<KeyedAnswer> answers) {
        List<KeyedAnswer> raising = new ArrayList<>(answers);
        raising.removeIf(answer -> answer.value() == scale.min());
        raising.sort(STRONGEST_FIRST);
        return raising.stream().limit(DRIVERS).map(KeyedAnswer::item).toList();
    }

    private static void check(Questionnaire questionnaire, Map<String, Answer> answers) {
        int known = 0;
        for (Item item : questionnaire.items()) {
            Answer answer = answers.get(item.key());
            if (answer != null && !onScale(questionnaire.scale(), answer.value())) {
                throw new IllegalArgumentException("%s is answered out of scale: %s".formatted(item.key(), answer));
            }
            known += answer == null ? 0 : 1;
        }
        if (known < answers.size()) {
            throw new IllegalArgumentException(
                    "%s lacks some of the items %s".formatted(questionnaire.key(), answers.keySet()));
        }
    }

    private static boolean onScale(AnswerScale scale, @Nullable Integer value) {
        return value == null || (value >= scale.min() && value <= scale.max());
    }

    private record KeyedAnswer(String item, int value) {}
}
