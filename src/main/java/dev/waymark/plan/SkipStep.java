package dev.waymark.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a step, or one occurrence of a recurring step, is let go. */
@Schema(
        description =
                "That a step, or one occurrence of a recurring step, is let go: it counts neither as done nor as due.")
public record SkipStep(
        @Schema(
                description = "The `dueOn` of the occurrence, for a recurring step; all open ones when left out.",
                examples = "2026-02-02")
        @Nullable
        LocalDate occurrence,

        @Schema(description = "Why, to remember it.", examples = "On holiday") @Nullable @Size(min = 1, max = 4000)
        String reason) {}
