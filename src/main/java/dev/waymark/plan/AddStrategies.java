package dev.waymark.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More strategies for a plan that is there. */
@Schema(description = "More strategies for a plan that is there.")
public record AddStrategies(
        @Schema(
                description = "Keys of strategies that the plan does not have yet, most important first.",
                uniqueItems = true,
                examples = "[\"build-your-network\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<String> strategies) {}
