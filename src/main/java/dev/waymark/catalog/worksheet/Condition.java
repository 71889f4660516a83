package dev.waymark.catalog.worksheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FieldCondition", description = "That a record's choice, or its state, is one of some.")
public record Condition(
        @Schema(description = "The key of the choice, or `state`.", examples = "outcome")
        String field,

        @Schema(description = "Keys of its options, or of states.", examples = "[\"renewed\"]")
        List<String> is) {

    /** What stands in the place of a field for the record's state. */
    public static final String STATE = "state";
}
