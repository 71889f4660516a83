package dev.waymark.worksheet.overview;

import dev.waymark.plan.Achievement;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A goal that may be called achieved, going by the figures. The member decides: nothing changes before the"
                        + " goal's outcome is sent.")
public record GoalProposal(
        @Schema(description = "The goal.") UUID goalId,

        @Schema(description = "The plan that it is in.") UUID planId,

        @Schema(description = "The goal, worded as an outcome.", examples = "Five contacts are renewed")
        String title,

        @Schema(description = "The outcome to propose.") Achievement achievement,

        @Schema(
                description = "What the figures say for it, to be kept as the outcome's evidence.",
                examples = "You have been in touch with 5 contacts again.")
        String reason) {}
