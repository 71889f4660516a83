package dev.waymark.worksheet.overview;

import dev.waymark.catalog.worksheet.RecordKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many records of a kind there are.")
public record KindCount(
        @Schema(description = "The kind of record.", examples = "contact")
        String kind,

        @Schema(description = "What so many of them are called.", examples = "Contacts")
        String title,

        @Schema(description = "How many there are.", examples = "12")
        int count) {

    static KindCount of(RecordKind kind, int count) {
        return new KindCount(kind.key(), count == 1 ? kind.title() : kind.plural(), count);
    }
}
