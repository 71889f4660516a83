package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Situation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person tells: everything of a result's inputs that is not content.
 *
 * @param answers by item key; a skipped item is absent
 * @param situation the work situation; null when it is unknown
 * @param durationSeconds time between first and last answer; null when it was not measured
 */
public record AnswerSheet(
        Map<String, Answer> answers,
        @Nullable Situation situation,
        @Nullable Integer durationSeconds) {

    /** Answers alone, of a person whose situation is unknown. */
    public static AnswerSheet of(Map<String, Answer> answers) {
        return new AnswerSheet(answers, null, null);
    }
}
