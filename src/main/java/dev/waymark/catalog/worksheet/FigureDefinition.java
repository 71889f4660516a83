package dev.waymark.catalog.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A figure that is computed from a member's records.")
public record FigureDefinition(
        @Schema(description = "Its key, unique within the worksheet.", examples = "renewed")
        String key,

        @Schema(description = "What it is called.", examples = "People you are back in touch with")
        String title,

        @Schema(description = "How it is computed. The guide explains each function.", examples = "count")
        FigureFunction function,

        @Schema(description = "What it is measured in.", examples = "count")
        FigureUnit unit,

        @Schema(
                description = "What the number says.",
                examples = "How many people you are back in touch with after half a year or longer.")
        String meaning) {

    static FigureDefinition of(FigureRule rule) {
        return new FigureDefinition(rule.key(), rule.title(), rule.fn(), rule.unit(), rule.meaning());
    }
}
