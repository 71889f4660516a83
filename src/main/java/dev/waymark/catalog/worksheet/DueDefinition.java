package dev.waymark.catalog.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What becomes due because of a record.")
public record DueDefinition(
        @Schema(description = "Its key, unique within the worksheet.", examples = "next-touch")
        String key,

        @Schema(description = "The kind of record that it is about.", examples = "contact")
        String record,

        @Schema(
                description = "What to do, with `{name}` in the place of the record's name.",
                examples = "Get back in touch with {name}")
        String text) {

    static DueDefinition of(DueRule rule) {
        return new DueDefinition(rule.key(), rule.record(), rule.text());
    }
}
