package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Another set of goals for the same strategy, used when the assessment that a plan is made from"
                + " shows what it is for.")
public record TemplateVariant(
        @Schema(description = "Its key, unique within the strategy.", examples = "same-field")
        String key,

        @Schema(description = "What it is for.", examples = "Another employer in the same field")
        String title,

        @Schema(description = "The causes that must be above 50.", examples = "[\"values-misalignment\"]")
        List<String> above,

        @Schema(description = "The causes that must be scored and not above 50.", examples = "[\"wrong-field\"]")
        List<String> notAbove,

        @Schema(description = "At least one short-term and one long-term goal.")
        List<TemplateGoal> goals) {}
