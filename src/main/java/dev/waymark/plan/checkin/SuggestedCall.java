package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "The request that does what is suggested: send it once the member has agreed, with the body that is"
                        + " given here, or if the operation needs one and none is given, with what the member says.")
public record SuggestedCall(
        @Schema(description = "The operation of this contract that it calls.", examples = "replanPlan")
        String operationId,

        @Schema(description = "Its method.", examples = "POST")
        String method,

        @Schema(
                description = "Its address.",
                examples = "https://coach.example/v1/plans/0195f3a8-6a2e-7cc3-98f4-000000000003/replan")
        String href,

        @Schema(
                description = "Its body, as JSON, to be sent as it is; null if it has none, and for `setGoalOutcome`,"
                        + " because the outcome is for the member to say.")
        @Nullable
        SuggestedBody body) {}
