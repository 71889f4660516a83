package dev.waymark.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Strategies to add to an existing plan.")
public record AddStrategies(
        @Schema(
                description = "Keys of strategies that the plan does not have yet, most important first.",
                uniqueItems = true,
                examples = "[\"build-your-network\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<String> strategies) {}
