package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A questionnaire in a list, without its items and scoring constants.")
public record QuestionnaireSummary(
        @Schema(description = "The questionnaire's stable key.", examples = "career-rut")
        String key,

        @Schema(description = "Its version.", examples = "1")
        int version,

        @Schema(description = "Its display name.") String title,

        @Schema(description = "How many minutes it takes most people.", examples = "12")
        int estimatedMinutes,

        @Schema(description = "How many items it has.", examples = "72")
        int itemCount,

        @Schema(description = "The license of the items.", examples = "Apache-2.0")
        String license,

        @Schema(description = "What is known about its validity.")
        String validation,

        @Schema(
                description = "SHA-256 of the canonical JSON (RFC 8785) of the content.",
                examples = "sha256:b12d4f6676826dcccb4291fb9904cffb499bfa36fe8f1110919945f8f682c594")
        String contentHash) {

    static QuestionnaireSummary of(Questionnaire questionnaire) {
        return new QuestionnaireSummary(
                questionnaire.key(),
                questionnaire.version(),
                questionnaire.title(),
                questionnaire.estimatedMinutes(),
                questionnaire.items().size(),
                questionnaire.license(),
                questionnaire.validation(),
                questionnaire.contentHash());
    }
}
