package dev.waymark.plan;

import dev.waymark.platform.problem.ProblemException;
import java.util.UUID;

/** A step that is about to change, with its goal and the locked plan. */
record StepInPlan(HeldPlan held, Goal goal, Step step) {

    /** @throws ProblemException {@code not-found} when another request has just removed the step */
    static StepInPlan of(HeldPlan held, UUID stepId) {
        return held.plan().goals().stream()
                .flatMap(goal -> goal.steps().stream().map(step -> new StepInPlan(held, goal, step)))
                .filter(place -> place.step.id().equals(stepId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    Plan plan() {
        return held.plan();
    }

    /** The step as it was when the plan was locked. */
    StepView view() {
        return held.view().step(step.id());
    }
}
