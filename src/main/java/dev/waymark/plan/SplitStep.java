package dev.waymark.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Splits a step into several, to be done one after the other.")
public record SplitStep(
        @Schema(
                description = "The minutes of each part, in order; together they must equal the minutes of the step.",
                examples = "[15, 30]")
        @NotNull
        @Size(min = 2, max = 20)
        List<@Min(1) @Max(60_000) Integer> minutes) {}
