package dev.waymark.coaching.suggestion;

import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What a coach suggests: a step, a strategy, or nothing but an encouragement, which is a message alone.")
public record AddSuggestion(
        @Schema(description = "A step to add; not together with a strategy.") @Nullable
        SuggestedStep step,

        @Schema(
                description = "The key of a strategy to add; not together with a step.",
                examples = "build-your-network")
        @Nullable
        String strategy,

        @Schema(
                description = "What to tell the member with it; required for an encouragement.",
                examples = "You have prepared this so well. One friendly reader, and you are there.")
        @Nullable
        @Size(min = 1, max = 1000)
        String message) {

    SuggestionKind kind() {
        if (step != null) {
            return SuggestionKind.STEP;
        }
        return strategy == null ? SuggestionKind.ENCOURAGEMENT : SuggestionKind.STRATEGY;
    }

    /** What the contract cannot express. */
    void check(Faults faults) {
        faults.require(
                step == null || strategy == null,
                "/strategy",
                FaultCode.NOT_ALLOWED,
                "Suggest one thing at a time: send `step` or `strategy`, and the other one on its own.");
        faults.require(
                step != null || strategy != null || message != null,
                "",
                FaultCode.REQUIRED,
                "This suggests nothing: send a `step`, a `strategy` or a `message`.");
    }
}
