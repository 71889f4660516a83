package dev.waymark.plan.template;

import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The templates of strategies as one person needs them. */
public final class PersonalTemplates {

    private final Optional<Profile> profile;

    /** @param profile what the assessment shows that a plan is made from; empty without one */
    public PersonalTemplates(Optional<Profile> profile) {
        this.profile = profile;
    }

    /** The goals of a strategy. Steps keep their keys, and come after what they came after, whatever else differs. */
    public List<TemplateGoal> goals(Strategy strategy) {
        return begunSmall(easedFirst(strategy, strategy.template().goals()));
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

    /** At high inaction, the first step gives way to its small start. */
    private List<TemplateGoal> begunSmall(List<TemplateGoal> goals) {
        if (profile.filter(Profile::highInaction).isEmpty()) {
            return goals;
        }
        var first = goals.get(0).steps().get(0);
        return goals.stream()
                .map(goal -> goal.withSteps(goal.steps().stream()
                        .map(step -> step.equals(first) ? step.madeSmall() : step)
                        .toList()))
                .toList();
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
