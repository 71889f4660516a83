package dev.waymark.plan.template;

import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.catalog.TemplateVariant;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The templates of strategies as one person needs them. */
public final class PersonalTemplates {

    private final @Nullable Situation situation;
    private final Optional<Profile> profile;
    private final Map<String, String> variants;

    /**
     * @param situation the work situation; null when it is unknown
     * @param profile what the assessment shows that a plan is made from; empty without one
     * @param variants the keys of variants that were chosen, by strategy; null for none
     */
    public PersonalTemplates(
            @Nullable Situation situation, Optional<Profile> profile, @Nullable Map<String, String> variants) {
        this.situation = situation;
        this.profile = profile;
        this.variants = variants == null ? Map.of() : variants;
    }

    /** The goals of a strategy. Steps keep their keys, and come after what they came after, whatever else differs. */
    public List<TemplateGoal> goals(Strategy strategy) {
        var goals = set(strategy).stream().map(goal -> goal.in(situation)).toList();
        return begunSmall(easedFirst(strategy, goals));
    }

    /** The set of goals that was chosen, or else the first that the assessment asks for, or else the default. */
    private List<TemplateGoal> set(Strategy strategy) {
        var template = strategy.template();
        return Optional.ofNullable(variants.get(strategy.key()))
                .flatMap(template::variant)
                .or(() -> template.variants().stream().filter(this::fits).findFirst())
                .map(TemplateVariant::goals)
                .orElse(template.goals());
    }

    private boolean fits(TemplateVariant variant) {
        return profile.filter(shown -> variant.above().stream().allMatch(shown::above)
                        && variant.notAbove().stream().allMatch(shown::scoredNotAbove))
                .isPresent();
    }

    /** What eases the load stands first in its goal, with what comes before it, because the first that stands is laid first. */
    private List<TemplateGoal> easedFirst(Strategy strategy, List<TemplateGoal> goals) {
        var steps = goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .collect(Collectors.toMap(TemplateStep::key, Function.identity()));
        var first = new HashSet<String>();
        steps.keySet().stream()
                .filter(step -> isEasing(strategy, step))
                .forEach(step -> addWithAllBefore(step, steps, first));
        return goals.stream()
                .map(goal -> goal.withSteps(goal.steps().stream()
                        .sorted(Comparator.comparing(step -> !first.contains(step.key())))
                        .toList()))
                .toList();
    }

    private static void addWithAllBefore(String step, Map<String, TemplateStep> steps, Set<String> found) {
        if (found.add(step)) {
            steps.get(step).after().forEach(before -> addWithAllBefore(before, steps, found));
        }
    }

    /** At high inaction, the first step that is left to do gives way to its small start. */
    private List<TemplateGoal> begunSmall(List<TemplateGoal> goals) {
        if (profile.filter(Profile::highInaction).isEmpty()) {
            return goals;
        }
        var first = goals.get(0).steps().stream()
                .filter(step -> doneAt(step).isEmpty())
                .findFirst();
        return goals.stream()
                .map(goal -> goal.withSteps(goal.steps().stream()
                        .map(step -> first.filter(step::equals).isPresent() ? step.madeSmall() : step)
                        .toList()))
                .toList();
    }

    /** When a step was done before the plan was made: a member who has answered a questionnaire need not do so again. */
    public Optional<Instant> doneAt(TemplateStep step) {
        return profile.filter(shown -> step.doneByAssessment()).map(Profile::submittedAt);
    }

    /** Whether other strategies wait for a step: at high exhaustion, for the one that eases the load, if a restoring strategy has it. */
    public boolean isEasing(Strategy strategy, String step) {
        return profile.filter(Profile::highExhaustion).isPresent()
                && strategy.load() == Strategy.Load.RESTORING
                && strategy.template()
                        .everyStep()
                        .anyMatch(each -> each.easing() && each.key().equals(step));
    }
}
