package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The beginning of an assessment, or all of it. */
@Schema(description = "The beginning of an assessment, or all of it.")
public record CreateAssessment(
        @Schema(
                description = "Whose assessment it is. A member may leave it out, a service must say it.",
                examples = "mia")
        @Nullable
        @Size(min = 1, max = 255)
        String memberId,

        @Schema(description = "The questionnaire's key.", examples = "career-rut-short")
        @NotNull
        @Size(min = 1, max = 100)
        String questionnaire,

        @Schema(description = "Its version; the latest when left out.", examples = "1") @Nullable @Min(1)
        Integer version,

        @Schema(description = "The answers so far, by item key.") @Nullable
        Map<String, Answer> answers,

        @Schema(description = "Seconds between the first and the last answer.", examples = "240")
        @Nullable
        @Min(0)
        @Max(604_800)
        Integer durationSeconds,

        @Schema(description = "Whether to score it at once; otherwise it is a draft.", defaultValue = "false") @Nullable
        Boolean submit) {}
