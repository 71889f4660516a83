package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Schema(description = "How it reads in other situations.")
        List<GoalVariant> variants,

        @Schema(description = "Its steps.") List<TemplateStep> steps) {

    /** @param variants may be left out in the catalog's files */
    public TemplateGoal(
            String key,
            String title,
            GoalHorizon horizon,
            String measure,
            @Nullable List<GoalVariant> variants,
            List<TemplateStep> steps) {
        this.key = key;
        this.title = title;
        this.horizon = horizon;
        this.measure = measure;
        this.variants = variants == null ? List.of() : variants;
        this.steps = steps;
    }

    /** The goal as it reads, with its steps, for a person in this situation. */
    public TemplateGoal in(@Nullable Situation situation) {
        var own = steps.stream().map(step -> step.in(situation)).toList();
        return variants.stream()
                .filter(variant -> variant.situations().contains(Situation.orEmployed(situation)))
                .findFirst()
                .map(variant -> new TemplateGoal(
                        key,
                        Objects.requireNonNullElse(variant.title(), title),
                        horizon,
                        Objects.requireNonNullElse(variant.measure(), measure),
                        variants,
                        own))
                .orElseGet(() -> withSteps(own));
    }

    /** The goal with other steps. */
    public TemplateGoal withSteps(List<TemplateStep> others) {
        return new TemplateGoal(key, title, horizon, measure, variants, others);
    }
}
