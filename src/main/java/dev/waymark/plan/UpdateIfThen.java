package dev.waymark.plan;

import dev.waymark.catalog.CueType;
import dev.waymark.catalog.IfThen;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.problem.Faults;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of an if-then; a step without one needs cue and response. */
@Schema(
        description =
                "A merge patch (RFC 7396) of an if-then: what is left out stays, null takes the kind of cue away. A step that has"
                        + " none yet needs `cue` and `response`.")
public record UpdateIfThen(
        @Schema(description = "The situation.", examples = "When I pour my first coffee on Monday")
        @Size(min = 1, max = 500)
        String cue,

        @Schema(description = "What kind of situation it is.", examples = "time") @Nullable
        CueType cueType,

        @Schema(description = "What is done then.", examples = "I will write down one thing I want from this week")
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
