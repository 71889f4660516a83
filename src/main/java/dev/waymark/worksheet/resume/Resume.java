package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class,
        description =
                "A resume in the format JSON Resume, version 1.2.1 (https://jsonresume.org/schema). All parts are"
                        + " optional. Those that the format names must be as it describes them; you can add others, which are kept as they are.")
public record Resume(@Schema(hidden = true) @JsonValue ObjectNode document) {

    /** Of the document as it stands. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Resume {}
}
