package dev.waymark.plan;

import dev.waymark.catalog.CueType;
import dev.waymark.catalog.IfThen;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.problem.Faults;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A merge patch (RFC 7396) for an if-then: what you leave out stays as it is; null removes `cueType`."
                        + " A step without an if-then needs `cue` and `response`.")
public record UpdateIfThen(
        @Schema(
                description = "The situation that starts the action.",
                examples = "When I pour my first coffee on Monday")
        @Size(min = 1, max = 500)
        String cue,

        @Schema(description = "The kind of situation; null removes it.", examples = "time") @Nullable
        CueType cueType,

        @Schema(description = "What to do then.", examples = "I will write down one thing I want from this week")
        @Size(min = 1, max = 500)
        String response) {

    static @Nullable UpdateIfThen of(@Nullable IfThen present) {
        return present == null ? null : new UpdateIfThen(present.cue(), present.cueType(), present.response());
    }

    static void check(UpdateStep wanted, Body<UpdateStep> body, Faults faults) {
        var ifThen = wanted.ifThen();
        if (ifThen != null) {
            body.requireMerged(ifThen.cue, "/ifThen/cue", "this step has no if-then yet", faults);
            body.requireMerged(ifThen.response, "/ifThen/response", "this step has no if-then yet", faults);
        }
    }

    static @Nullable IfThen merged(@Nullable UpdateIfThen wanted) {
        return wanted == null ? null : new IfThen(wanted.cue, wanted.cueType, wanted.response);
    }
}
