package dev.waymark.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a step becomes several, done one after the other. */
@Schema(description = "That a step becomes several, done one after the other.")
public record SplitStep(
        @Schema(
                description = "Minutes of each part, in order; all of them make up the minutes of the step.",
                examples = "[15, 30]")
        @NotNull
        @Size(min = 2, max = 20)
        List<@Min(1) @Max(60_000) Integer> minutes) {}
