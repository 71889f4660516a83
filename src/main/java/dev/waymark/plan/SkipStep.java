package dev.waymark.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Skips a step, or one occurrence of a recurring step: it counts neither as done nor as due.")
public record SkipStep(
        @Schema(
                description = "For a recurring step, the `dueOn` of the occurrence; all open ones if left out.",
                examples = "2026-02-02")
        @Nullable
        LocalDate occurrence,

        @Schema(description = "A note about the reason.", examples = "On vacation") @Nullable @Size(min = 1, max = 4000)
        String reason) {}
