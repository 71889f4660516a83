package dev.waymark.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The goals that a strategy adds to a plan.")
public record PlanTemplate(
        @Schema(description = "At least one short-term and one long-term goal.")
        List<TemplateGoal> goals,

        @Schema(description = "Other sets of goals for particular results; the first one that fits is used.")
        List<TemplateVariant> variants) {

    /** @param variants may be left out in the catalog's files */
    public PlanTemplate(List<TemplateGoal> goals, @Nullable List<TemplateVariant> variants) {
        this.goals = goals;
        this.variants = variants == null ? List.of() : variants;
    }

    /** The variant with this key. */
    public Optional<TemplateVariant> variant(String key) {
        return variants.stream().filter(variant -> variant.key().equals(key)).findFirst();
    }

    /** What an app can help with in a step; null where it cannot, and for a step that is not here. */
    public @Nullable StepKind kindOf(@Nullable String step) {
        return said(step, TemplateStep::kind);
    }

    /** The records that complete a step; null for a step that is completed by hand only, and for one that is not here. */
    public @Nullable StepRecord recordOf(@Nullable String step) {
        return said(step, TemplateStep::completedBy);
    }

    private <T> @Nullable T said(@Nullable String step, Function<TemplateStep, @Nullable T> property) {
        var said = said(step, property, goals);
        for (var variant : variants) {
            said = said == null ? said(step, property, variant.goals()) : said;
        }
        return said;
    }

    /** Asked for each step that is shown, so without streams. */
    private static <T> @Nullable T said(
            @Nullable String step, Function<TemplateStep, @Nullable T> property, List<TemplateGoal> goals) {
        for (var goal : goals) {
            for (var each : goal.steps()) {
                var said = each.key().equals(step) ? property.apply(each) : null;
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    /** The steps of all its goals, of those of its variants too. */
    public Stream<TemplateStep> everyStep() {
        return Stream.concat(goals.stream(), variants.stream().flatMap(variant -> variant.goals().stream()))
                .flatMap(goal -> goal.steps().stream());
    }
}
