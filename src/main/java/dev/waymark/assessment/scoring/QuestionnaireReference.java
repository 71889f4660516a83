package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Questionnaire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a questionnaire, with the hash of its content.")
public record QuestionnaireReference(
        @Schema(description = "The questionnaire's key.", examples = "career-rut")
        String key,

        @Schema(description = "Its version.", examples = "1")
        int version,

        @Schema(
                description = "SHA-256 of the canonical JSON of its content.",
                examples = "sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594")
        String contentHash) {

    static QuestionnaireReference of(Questionnaire questionnaire) {
        return new QuestionnaireReference(questionnaire.key(), questionnaire.version(), questionnaire.contentHash());
    }
}
