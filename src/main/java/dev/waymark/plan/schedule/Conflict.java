package dev.waymark.plan.schedule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why a day does not fit the rest of the plan: a day that the member set by hand, or an occurrence that"
                        + " found no room by the UNTIL of its cadence. The service keeps that day anyway.")
public record Conflict(
        @Schema(description = "The step whose day it is.") UUID stepId,

        @Schema(description = "What it conflicts with.") ConflictCode code,

        @Schema(
                description = "The conflict and how to fix it, as a sentence for the member.",
                examples = "Saturday, 6 March 2027 is a day off of this plan: set another day, or work on that one.")
        String detail) {}
