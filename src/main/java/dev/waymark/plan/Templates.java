package dev.waymark.plan;

import dev.waymark.assessment.AssessmentSource;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds strategies' templates to a plan, with every goal and every step. */
@ApplicationScoped
class Templates {

    private final Catalog catalog;
    private final AssessmentSource assessments;

    Templates(Catalog catalog, AssessmentSource assessments) {
        this.catalog = catalog;
        this.assessments = assessments;
    }

    /** The strategies with these keys, as far as they exist. */
    List<Strategy> named(@Nullable List<String> keys, Faults faults) {
        var found = new ArrayList<Strategy>();
        for (var index = 0; keys != null && index < keys.size(); index++) {
            var key = keys.get(index);
            var strategy = catalog.strategy(key);
            faults.require(
                    strategy.isPresent(),
                    "/strategies/" + index,
                    "unknown_reference",
                    "`%s` is not a strategy: `GET /v1/strategies` lists them.".formatted(key));
            strategy.ifPresent(found::add);
        }
        return found;
    }

    /**
     * Adds them after the plan's goals, with small first steps if the assessment shows that starting is hard for the
     * member.
     */
    void apply(List<Strategy> strategies, Plan plan) {
        var source = plan.sourceAssessmentId();
        var small = source != null && assessments.showsHighInaction(source, plan.memberId());
        for (var strategy : strategies) {
            var goals = strategy.template().goals();
            apply(strategy.key(), small ? SmallFirstSteps.small(goals) : goals, plan);
        }
        plan.drawnFrom(catalog.snapshot().version());
    }

    /** Notes in the assessment that led to a plan, if one did, that the member has chosen these strategies. */
    void noteChosen(Stream<String> strategies, Plan plan, Instant now) {
        var source = plan.sourceAssessmentId();
        var chosen = strategies.distinct().toList();
        if (source != null && !chosen.isEmpty()) {
            assessments.noteChosen(source, plan.memberId(), chosen, now);
        }
    }

    private static void apply(String strategy, List<TemplateGoal> goals, Plan plan) {
        var made = new HashMap<String, Step>();
        for (var goal : goals) {
            var own = plan.add(strategy, goal.key(), new AddGoal(goal.title(), goal.horizon(), goal.measure(), null));
            goal.steps().forEach(step -> made.put(step.key(), own.add(step.key(), unordered(step))));
        }
        // A step may wait for a step of a later goal, so the order is set once all of them exist.
        goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .forEach(step -> made.get(step.key())
                        .waitFor(step.after().stream()
                                .map(key -> made.get(key).id())
                                .toList()));
    }

    private static AddStep unordered(TemplateStep step) {
        return new AddStep(step.title(), step.effortMinutes(), List.of(), step.cadence(), null, step.ifThen());
    }
}
