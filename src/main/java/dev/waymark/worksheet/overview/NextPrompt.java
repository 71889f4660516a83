package dev.waymark.worksheet.overview;

import dev.waymark.catalog.worksheet.RecordKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to keep next.")
public record NextPrompt(
        @Schema(description = "The kind of record.", examples = "contact")
        String kind,

        @Schema(
                description = "The question or the invitation to show.",
                examples = "Who would you like to hear from again?")
        String prompt) {

    static NextPrompt of(RecordKind kind) {
        return new NextPrompt(kind.key(), kind.prompt());
    }
}
