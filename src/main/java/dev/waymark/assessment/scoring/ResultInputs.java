package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Situation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Everything that determines a result, so that it can be computed again.")
public record ResultInputs(
        @Schema(description = "The questionnaire that was answered.")
        QuestionnaireReference questionnaire,

        @Schema(description = "The catalog whose strategies were ranked.")
        CatalogReference catalog,

        @Schema(description = "The version of the scoring and ranking rules.", examples = "1")
        int scoringVersion,

        @Schema(
                description = "SHA-256 of the canonical JSON (RFC 8785) of the answers.",
                examples = "sha256:6fab5cf61c44b147b8a00750d536caa7275497067063632c0ee846d0ab5ac388")
        String answersHash,

        @Schema(description = "The member's work situation; null when it is unknown.") @Nullable
        Situation situation) {}
