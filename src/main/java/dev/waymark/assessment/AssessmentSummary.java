package dev.waymark.assessment;

import dev.waymark.assessment.scoring.QuestionnaireReference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An assessment in a list, without answers and result.")
public record AssessmentSummary(
        @Schema(description = "The assessment's id.") UUID id,

        @Schema(description = "The member it belongs to.", examples = "mia")
        String memberId,

        @Schema(description = "The questionnaire it answers.")
        QuestionnaireReference questionnaire,

        @Schema(description = "Whether it is a draft or scored.")
        AssessmentStatus status,

        @Schema(description = "When it was created.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt,

        @Schema(description = "When it was scored; null for a draft.") @Nullable
        Instant submittedAt) {

    /** For queries, which return columns rather than references. */
    public AssessmentSummary(
            UUID id,
            String memberId,
            String questionnaireKey,
            int questionnaireVersion,
            String questionnaireHash,
            AssessmentStatus status,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant submittedAt) {
        this(
                id,
                memberId,
                new QuestionnaireReference(questionnaireKey, questionnaireVersion, questionnaireHash),
                status,
                createdAt,
                updatedAt,
                submittedAt);
    }
}
