package dev.waymark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One error in a request.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Schema(
                description = "A JSON pointer (RFC 6901) to the error in the body; absent if the error is elsewhere.",
                examples = "/answers/isolation-1")
        @Nullable
        String pointer,

        @Schema(
                description = "The query parameter or header with the error; absent if the error is in the body.",
                examples = "limit")
        @Nullable
        String parameter,

        @Schema(
                description = "What is wrong, for programs: `required`, `wrong_type`, `wrong_format`,"
                        + " `out_of_range`, `too_short`, `too_long`, `duplicate`, `unknown_property`,"
                        + " `unknown_parameter`, `unknown_value`, `unknown_reference`, `unknown_cursor`,"
                        + " `not_allowed`, `not_applicable`, or `invalid` for anything else. For plans also"
                        + " `cycle`, `no_working_day`, `too_many_occurrences`, `until_too_early`,"
                        + " `weekly_minutes_too_few`, `wrong_sum`.",
                examples = "out_of_range")
        String code,

        @Schema(description = "What is wrong and how to fix it.", examples = "9 is not an answer: answer 1 to 5.")
        String detail) {

    private static final int LONGEST_DETAIL = 1000;

    /** A detail that repeats much of a request is truncated: the pointer and the code say enough. */
    public Fault {
        if (detail.codePointCount(0, detail.length()) > LONGEST_DETAIL) {
            detail = detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL - 3)) + "...";
        }
    }

    /** An error at a JSON pointer into the body; the empty pointer means the whole body. */
    public static Fault at(String pointer, String code, String detail) {
        return new Fault(pointer, null, code, detail);
    }

    /** An error in a query parameter or a header. */
    public static Fault ofParameter(String parameter, String code, String detail) {
        return new Fault(null, parameter, code, detail);
    }

    /** A property name or array index as a segment of a JSON pointer. */
    public static String segment(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
