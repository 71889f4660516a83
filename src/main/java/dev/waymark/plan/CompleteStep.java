package dev.waymark.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Marks a step, or one occurrence of a recurring step, as done.")
public record CompleteStep(
        @Schema(
                description = "The day it was done; today in the plan's time zone if left out.",
                examples = "2026-02-04")
        @Nullable
        LocalDate on,

        @Schema(
                description = "For a recurring step, the `dueOn` of the occurrence; the earliest open one if left out.",
                examples = "2026-02-02")
        @Nullable
        LocalDate occurrence,

        @Schema(description = "A note about it.", examples = "Easier than I thought")
        @Nullable
        @Size(min = 1, max = 4000)
        String note) {}
