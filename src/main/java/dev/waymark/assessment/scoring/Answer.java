package dev.waymark.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param value null when the item does not apply */
@Schema(
        description = "The answer to one item: a whole number on the questionnaire's scale, or `not_applicable`. "
                + "A skipped item is left out.",
        oneOf = {Integer.class, Answer.NotApplicable.class},
        examples = "4")
public record Answer(@Nullable Integer value) {

    /** The item does not apply to the member; unlike a skipped item, it is not counted at all. */
    public static final Answer NOT_APPLICABLE = new Answer(null);

    private static final String NOT_APPLICABLE_JSON = "not_applicable";

    /** The answer {@code value}; only the questionnaire knows whether it is on the scale. */
    public static Answer of(int value) {
        return new Answer(value);
    }

    /**
     * Reads a parsed JSON value: a number without a fraction (3.0 is 3, as JSON Schema has it) or {@code "not_applicable"}.
     *
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Answer fromJson(Object json) {
        if (json instanceof Number number && number.doubleValue() == number.intValue()) {
            return of(number.intValue());
        }
        if (NOT_APPLICABLE_JSON.equals(json)) {
            return NOT_APPLICABLE;
        }
        throw new IllegalArgumentException("An answer is a whole number, or says that it does not apply.");
    }

    /** The value in JSON: an {@code Integer} or {@code "not_applicable"}. */
    @JsonValue
    public Object toJson() {
        return value == null ? NOT_APPLICABLE_JSON : value;
    }

    @Schema(name = "NotApplicable", description = "The item does not apply to the member.")
    public enum NotApplicable {
        NOT_APPLICABLE
    }
}
