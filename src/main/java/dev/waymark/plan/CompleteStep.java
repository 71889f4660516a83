package dev.waymark.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a step, or one occurrence of a recurring step, is done. */
@Schema(description = "That a step, or one occurrence of a recurring step, is done.")
public record CompleteStep(
        @Schema(
                description = "The day on which it was done; today in the plan's time zone when left out.",
                examples = "2026-02-04")
        @Nullable
        LocalDate on,

        @Schema(
                description =
                        "The `dueOn` of the occurrence, for a recurring step; the earliest open one when left out.",
                examples = "2026-02-02")
        @Nullable
        LocalDate occurrence,

        @Schema(description = "What to remember of it.", examples = "Easier than I thought")
        @Nullable
        @Size(min = 1, max = 4000)
        String note) {}
