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

    /** What was sent and is null all the same broke the contract, which is a fault already. */
    static void check(UpdateStep wanted, Body<UpdateStep> body, Faults faults) {
        var ifThen = wanted.ifThen();
        if (ifThen != null) {
            requireOneOf(ifThen.cue, "cue", body, faults);
            requireOneOf(ifThen.response, "response", body, faults);
        }
    }

    private static void requireOneOf(@Nullable String present, String name, Body<UpdateStep> body, Faults faults) {
        var pointer = "/ifThen/" + name;
        var sent = !body.tree().at(pointer).isMissingNode();
        faults.require(
                present != null || sent,
                pointer,
                "required",
                "`%s` is required: this step has none yet.".formatted(name));
    }

    static @Nullable IfThen merged(@Nullable UpdateIfThen wanted) {
        return wanted == null ? null : new IfThen(wanted.cue, wanted.cueType, wanted.response);
    }
}
