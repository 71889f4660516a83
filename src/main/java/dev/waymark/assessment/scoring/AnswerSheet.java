package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Situation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person tells: everything of a result's inputs that is not content.
 *
 * @param answers by item key; a skipped item is absent
 * @param situation the work situation; null when it is unknown
 * @param durationSeconds time between first and last answer; null when it was not measured
 * @param skipped keys of items that the person does not want to be asked again; they only decide what is asked next
 */
public record AnswerSheet(
        Map<String, Answer> answers,
        @Nullable Situation situation,
        @Nullable Integer durationSeconds,
        Set<String> skipped) {

    /** A sheet of somebody who may be asked everything. */
    public AnswerSheet(Map<String, Answer> answers, @Nullable Situation situation, @Nullable Integer durationSeconds) {
        this(answers, situation, durationSeconds, Set.of());
    }

    /** Answers alone, of a person whose situation is unknown. */
    public static AnswerSheet of(Map<String, Answer> answers) {
        return new AnswerSheet(answers, null, null);
    }

    AnswerSheet withoutSkipped() {
        return new AnswerSheet(answers, situation, durationSeconds);
    }
}
