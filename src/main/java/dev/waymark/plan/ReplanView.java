package dev.waymark.plan;

import dev.waymark.plan.schedule.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came, or would come, of laying a plan anew. */
@Schema(description = "What came, or in a dry run would come, of laying a plan anew.")
public record ReplanView(
        @Schema(description = "The plan as it is then.") PlanView plan,

        @Schema(description = "The steps that lie elsewhere, in plan order.")
        List<MovedStep> moved,

        @Schema(
                description =
                        "Where days that the member set by hand do not go with the rest, or have passed; they are kept all"
                                + " the same.")
        List<Conflict> conflicts) {

    /** A step that lies elsewhere. */
    @Schema(description = "A step that lies elsewhere.")
    public record MovedStep(
            @Schema(description = "The step's id.") UUID stepId,

            @Schema(description = "What to do.") String title,

            @Schema(description = "When it was due; of a recurring step, its last occurrence.", examples = "2026-02-06")
            LocalDate dueOnBefore,

            @Schema(
                    description =
                            "When it is due now; of a recurring step its last occurrence, which may lie where it lay when"
                                    + " only others moved.",
                    examples = "2026-02-27")
            LocalDate dueOnAfter) {}
}
