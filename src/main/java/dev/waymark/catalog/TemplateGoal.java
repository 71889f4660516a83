package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal of a strategy's plan template. */
@Schema(description = "A goal of a strategy's plan template.")
public record TemplateGoal(
        @Schema(description = "Unique within the strategy.") String key,
        @Schema(description = "The goal, as an outcome.") String title,
        @Schema(description = "Short-term or long-term.") GoalHorizon horizon,

        @Schema(description = "How to know that it is reached.")
        String measure,

        @Schema(description = "The way there.") List<TemplateStep> steps) {}
