package dev.waymark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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

        @Schema(description = "What is wrong, for programs.")
        FaultCode code,

        @Schema(
                description = "What is wrong and how to fix it, in words for people.",
                examples = "9 is not on the scale: answer 1 to 5, or say that it does not apply.")
        String detail,

        @Schema(
                description = "The values that are possible here, if they are few; absent otherwise.",
                examples = "[\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"]")
        @Nullable
        List<String> allowed) {

    private static final int LONGEST_DETAIL = 1000;
    private static final int MOST_ALLOWED = 100;

    /** A detail that repeats much of a request is truncated: the pointer and the code say enough. */
    public Fault {
        if (detail.codePointCount(0, detail.length()) > LONGEST_DETAIL) {
            detail = detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL - 3)) + "...";
        }
        allowed = allowed == null || allowed.isEmpty() || allowed.size() > MOST_ALLOWED ? null : List.copyOf(allowed);
    }

    /** An error at a JSON pointer into the body; the empty pointer means the whole body. */
    public static Fault at(String pointer, FaultCode code, String detail) {
        return new Fault(pointer, null, code, detail, null);
    }

    /** An error in a query parameter or a header. */
    public static Fault ofParameter(String parameter, FaultCode code, String detail) {
        return new Fault(null, parameter, code, detail, null);
    }

    /** The same error with the values that are possible. */
    public Fault allowing(List<String> values) {
        return new Fault(pointer, parameter, code, detail, values);
    }

    /** A property name or array index as a segment of a JSON pointer. */
    public static String segment(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
