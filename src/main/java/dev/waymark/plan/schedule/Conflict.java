package dev.waymark.plan.schedule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a day that a member set by hand does not go with the rest of the plan; it is kept all the same. */
@Schema(
        description =
                "Why a day that the member set by hand does not go with the rest of the plan; it is kept all the same.")
public record Conflict(
        @Schema(description = "The step whose day it is.") UUID stepId,

        @Schema(description = "What it conflicts with.") ConflictCode code,

        @Schema(
                description = "The same for a person, with what would mend it.",
                examples = "Saturday, 6 March 2027 is a day off of this plan: set another day, or work on that one.")
        String detail) {}
