package dev.waymark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A problem document (RFC 9457): what went wrong and what to do about it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                description = "Identifies the kind of problem: the address of a page that describes it. Its last"
                        + " segment, such as `not-found`, is the same wherever the service runs: branch on that.",
                format = "uri",
                examples = "http://localhost:8080/problems/not-found")
        String type,

        @Schema(description = "The kind of problem, in a few words.", examples = "There is nothing here")
        String title,

        @Schema(description = "The HTTP status.", minimum = "400", maximum = "599", examples = "404")
        int status,

        @Schema(
                description = "What to do, in words for people: without paths, methods and values. What a program"
                        + " needs is in the other properties.",
                examples = "Nothing with this address exists for this token: check the id.")
        String detail,

        @Schema(description = "The path of the request.", examples = "/v1/plans/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b")
        String instance,

        @Schema(
                description = "The request's id, which is also in `X-Request-Id` and in the logs.",
                examples = "5b1cbb0e-18c5-4d5c-9ac6-1cbcb1a1e1d8")
        String requestId,

        @Schema(description = "The errors in an invalid request, up to 100; absent for other problems.") @Nullable
        List<Fault> errors,

        @Schema(
                description = "How many errors there are beyond these 100; absent if there are none.",
                minimum = "1",
                examples = "12")
        @Nullable
        Integer errorsOmitted,

        @Schema(
                description = "What the resource can become now and the operation that does it, if its state is the"
                        + " problem; empty if nothing can change it, absent for other problems.")
        @Nullable
        List<LegalMove> legal) {

    private static final int MOST_ERRORS = 100;

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(
            ProblemType type, String detail, List<Fault> faults, String publicUrl, String instance, String requestId) {
        return of(type, detail, faults, null, publicUrl, instance, requestId);
    }

    static Problem of(
            ProblemType type,
            String detail,
            List<Fault> faults,
            @Nullable List<LegalMove> legal,
            String publicUrl,
            String instance,
            String requestId) {
        var shown = faults.isEmpty() ? null : faults.subList(0, Math.min(MOST_ERRORS, faults.size()));
        var omitted = faults.size() > MOST_ERRORS ? faults.size() - MOST_ERRORS : null;
        return new Problem(
                publicUrl + "/problems/" + type.slug(),
                type.title(),
                type.status(),
                detail,
                instance,
                requestId,
                shown,
                omitted,
                legal);
    }
}
