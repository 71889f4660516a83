package dev.waymark.worksheet.record;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A step of a plan that a new record has completed.")
public record CompletedStep(
        @Schema(description = "The plan that the step is in.")
        UUID planId,

        @Schema(description = "The step.") UUID stepId,

        @Schema(description = "What the step asks for.", examples = "Write to one person")
        String title,

        @Schema(
                description =
                        "For a recurring step, the day of the occurrence that is done; otherwise the day the step was"
                                + " due, or null if it had none.",
                examples = "2037-02-09")
        @Nullable
        LocalDate dueOn) {}
