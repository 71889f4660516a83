package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A new record of a worksheet.")
public record AddWorksheetRecord(
        @Schema(description = "The key of its kind in the worksheet.", examples = "contact")
        @NotNull
        @Size(min = 1, max = 100)
        String kind,

        @Schema(
                description =
                        "The record that it belongs to. Required if its kind belongs to another (`of`), and not allowed"
                                + " otherwise.")
        @Nullable
        UUID parentId,

        @Schema(
                description =
                        "What it says, by the key of the field: a value for the JSON Schema that the worksheet has for"
                                + " this kind.",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 50)
        @NotNull
        ObjectNode fields) {}
