package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.catalog.Situation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A new assessment, complete or just begun.")
public record CreateAssessment(
        @Schema(
                description = "The member it belongs to. Optional for a member, required for a service.",
                examples = "mia")
        @Nullable
        @Size(min = 1, max = 255)
        String memberId,

        @Schema(description = "The questionnaire's key.", examples = "career-rut-short")
        @NotNull
        @Size(min = 1, max = 100)
        String questionnaire,

        @Schema(description = "Its version; the latest if left out.", examples = "1") @Nullable @Min(1)
        Integer version,

        @Schema(description = "The answers so far, by item key.") @Nullable
        Map<String, Answer> answers,

        @Schema(description = "Seconds between the first and the last answer.", examples = "240")
        @Nullable
        @Min(0)
        @Max(604_800)
        Integer durationSeconds,

        @Schema(description = "The member's work situation; without it, nothing is ruled out.") @Nullable
        Situation situation,

        @Schema(description = "Whether to score it right away; otherwise it is a draft.", defaultValue = "false")
        @Nullable
        Boolean submit) {}
