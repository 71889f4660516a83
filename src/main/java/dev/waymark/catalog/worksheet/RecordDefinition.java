package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A kind of record that a member keeps, with all that a form for it needs.")
public record RecordDefinition(
        @Schema(description = "Its key, unique within the worksheet.", examples = "contact")
        String key,

        @Schema(description = "What one of its records is called.", examples = "Contact")
        String title,

        @Schema(description = "What several are called.", examples = "Contacts")
        String plural,

        @Schema(
                description = "A question, or an invitation, that leads to a record.",
                examples = "Who would you be glad to hear from again?")
        String prompt,

        @Schema(
                description = "The kind that it belongs to: each of its records names one of these as its parent. Null"
                        + " if it stands alone.",
                examples = "contact")
        @Nullable
        String of,

        @Schema(description = "The key of the field that tells one record from another in lists.", examples = "person")
        String name,

        @Schema(description = "What a record says, in the order of a form.")
        List<Field> fields,

        @Schema(description = "What can become of a record; null if its kind has no states.") @Nullable
        States states,

        @Schema(
                description =
                        "A JSON Schema (2020-12) of a record's `fields`. Its `title`s are the labels, and a record"
                                + " that it accepts is accepted if it has at most 8 KB and names only records that exist.",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 20)
        ObjectNode schema) {

    static RecordDefinition of(RecordKind kind) {
        return new RecordDefinition(
                kind.key(),
                kind.title(),
                kind.plural(),
                kind.prompt(),
                kind.of(),
                kind.name(),
                kind.fields(),
                kind.states(),
                RecordSchema.of(kind));
    }
}
