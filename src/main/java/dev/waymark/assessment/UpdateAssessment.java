package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.catalog.Situation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A merge patch (RFC 7396) for a draft: answers are added or replaced; null removes one.")
public record UpdateAssessment(
        @Schema(description = "Answers by item key; null removes one.")
        Map<String, @Nullable Answer> answers,

        @Schema(description = "Seconds between the first and the last answer.", examples = "240")
        @Nullable
        @Min(0)
        @Max(604_800)
        Integer durationSeconds,

        @Schema(description = "The member's work situation; null removes it.") @Nullable
        Situation situation) {

    static UpdateAssessment of(Assessment assessment) {
        return new UpdateAssessment(assessment.answers(), assessment.durationSeconds(), assessment.situation());
    }

    AnswerSheet sheet() {
        return new AnswerSheet(answers, situation, durationSeconds);
    }
}
