package dev.waymark.plan.agenda;

import dev.waymark.catalog.IfThen;
import dev.waymark.plan.StepStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is due. */
@Schema(description = "Something that is due: a step, or one occurrence of a recurring step.")
public record AgendaItem(
        @Schema(description = "The plan that it is part of.")
        UUID planId,

        @Schema(description = "The plan's name.", examples = "Out of the rut by summer")
        String planTitle,

        @Schema(description = "The goal that it serves.") UUID goalId,

        @Schema(description = "The step's id.") UUID stepId,

        @Schema(description = "What to do.") String title,

        @Schema(description = "Minutes that it takes.", examples = "30")
        int effortMinutes,

        @Schema(description = "When to do it, and what.") @Nullable
        IfThen ifThen,

        @Schema(description = "Whether it is begun.") StepStatus status,

        @Schema(
                description =
                        "The day on which it is due; of a recurring step, send it as `occurrence` to complete it.",
                examples = "2026-02-18")
        LocalDate dueOn,

        @Schema(description = "Whether it is one occurrence of a recurring step.")
        boolean recurring,

        @Schema(description = "Whether it was due before today, in the plan's time zone.")
        boolean overdue) {}
