package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a member went through the if-then of a step in the mind. */
@ApplicationScoped
class RehearsalService {

    private final Plans plans;
    private final PlanService schedule;
    private final Caller caller;
    private final ETags etags;

    RehearsalService(Plans plans, PlanService schedule, Caller caller, ETags etags) {
        this.plans = plans;
        this.schedule = schedule;
        this.caller = caller;
        this.etags = etags;
    }

    @Transactional
    StepView rehearse(UUID stepId) {
        var plan = plans.requireOfStep(stepId, caller.scope(), Access.CHANGE);
        var goal = goalOf(plan, stepId);
        var step = goal.steps().stream()
                .filter(each -> each.id().equals(stepId))
                .findFirst()
                .orElseThrow();
        etags.honour(etags.of(StepView.of(goal, step)));
        Transitions.requireNotCancelled(plan.lifecycle());
        if (step.ifThen() == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "This step has no if-then to rehearse: add one with `PATCH /v1/steps/{id}` first.");
        }
        var now = schedule.now();
        step.rehearse(now);
        plan.settle(now);
        return StepView.of(goal, step);
    }

    /** The goal of the step by which the plan was found; gone when another request has just removed it. */
    private static Goal goalOf(Plan plan, UUID stepId) {
        return plan.goals().stream()
                .filter(goal -> goal.steps().stream().anyMatch(step -> step.id().equals(stepId)))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
