package dev.waymark.plan;

import dev.waymark.plan.schedule.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What rescheduling a plan has changed, or would change in a dry run.")
public record ReplanView(
        @Schema(description = "The plan after rescheduling.")
        PlanView plan,

        @Schema(description = "The steps that moved, in plan order.")
        List<MovedStep> moved,

        @Schema(
                description =
                        "Where days that the member set by hand, or occurrences that end by UNTIL, do not fit the rest of"
                                + " the plan or have passed. The service keeps those days anyway.")
        List<Conflict> conflicts) {

    @Schema(description = "A step that moved.")
    public record MovedStep(
            @Schema(description = "The step's id.") UUID stepId,

            @Schema(description = "What to do.") String title,

            @Schema(
                    description = "The day it was due; for a recurring step, its last occurrence.",
                    examples = "2026-02-06")
            LocalDate dueOnBefore,

            @Schema(
                    description = "The day it is due now; for a recurring step, its last occurrence, which stays the"
                            + " same if only other occurrences moved.",
                    examples = "2026-02-27")
            LocalDate dueOnAfter) {}
}
