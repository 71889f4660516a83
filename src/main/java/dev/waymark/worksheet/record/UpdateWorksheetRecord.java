package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A merge patch (RFC 7396) for a record of a worksheet: what you leave out stays as it is.")
public record UpdateWorksheetRecord(
        @Schema(
                description =
                        "What changes of what it says, by the key of the field; null removes a value. The whole must be"
                                + " valid afterward.",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 100)
        ObjectNode fields,

        @Schema(description = "The state that it moves to, one of its `moves`.", examples = "done")
        @Size(min = 1, max = 100)
        String state) {}
