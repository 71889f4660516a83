package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.catalog.Situation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Answers to score without storing them.")
public record Evaluate(
        @Schema(description = "The questionnaire's key.", examples = "career-rut-short")
        @NotNull
        @Size(min = 1, max = 100)
        String questionnaire,

        @Schema(description = "Its version; the latest if left out.", examples = "1") @Nullable @Min(1)
        Integer version,

        @Schema(description = "The answers by item key; leave out skipped items.") @NotNull
        Map<String, Answer> answers,

        @Schema(
                description =
                        "Keys of items that the member skipped, so that `nextItems` does not name them again. They are"
                                + " unanswered like all items without an answer, and change nothing else in the result.",
                uniqueItems = true,
                examples = "[\"wrong-field-1\"]")
        @Nullable
        List<String> skipped,

        @Schema(description = "Seconds between the first and the last answer.", examples = "240")
        @Nullable
        @Min(0)
        @Max(604_800)
        Integer durationSeconds,

        @Schema(description = "The member's work situation; without it, nothing is ruled out.") @Nullable
        Situation situation) {

    AnswerSheet sheet() {
        return new AnswerSheet(answers, situation, durationSeconds, skipped == null ? Set.of() : Set.copyOf(skipped));
    }
}
