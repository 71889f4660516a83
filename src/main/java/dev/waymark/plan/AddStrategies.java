package dev.waymark.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Strategies to add to an existing plan.")
public record AddStrategies(
        @Schema(
                description = "Keys of strategies that the plan does not have yet, most important first.",
                uniqueItems = true,
                examples = "[\"build-your-network\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<String> strategies,

        @Schema(
                description =
                        "Which variant of a strategy's template to use, by strategy. For a strategy that you leave"
                                + " out, the plan's source assessment decides.",
                examples = "{\"consider-career-change\": \"same-field\"}")
        @Nullable
        Map<String, String> variants) {}
