package dev.waymark.plan;

import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.TemplateStep;
import java.util.HashMap;
import java.util.List;

/** Puts strategies' templates into a plan: every goal and every step of them. */
final class Templates {

    private Templates() {}

    static void apply(List<Strategy> strategies, Plan plan) {
        strategies.forEach(strategy -> apply(strategy, plan));
    }

    private static void apply(Strategy strategy, Plan plan) {
        var made = new HashMap<String, Step>();
        for (var goal : strategy.template().goals()) {
            var own = plan.add(strategy.key(), goal.key(), new AddGoal(goal.title(), goal.horizon(), goal.measure()));
            goal.steps().forEach(step -> made.put(step.key(), own.add(step.key(), unordered(step))));
        }
        // A step may wait for one of a later goal, so that the order is set when all of them are there.
        strategy.template().goals().stream()
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
