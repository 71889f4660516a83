package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A goal of a strategy's plan template.")
public record TemplateGoal(
        @Schema(description = "Its key, unique within the strategy.")
        String key,

        @Schema(description = "The goal, worded as an outcome.")
        String title,

        @Schema(description = "Whether it is short-term or long-term.")
        GoalHorizon horizon,

        @Schema(description = "How to tell that it is reached.")
        String measure,

        @Schema(description = "Its steps.") List<TemplateStep> steps) {}
