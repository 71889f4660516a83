package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Adds, changes and removes the goals of a plan. */
@ApplicationScoped
class GoalService {

    private final Plans plans;
    private final PlanService schedule;
    private final Caller caller;
    private final ETags etags;

    GoalService(Plans plans, PlanService schedule, Caller caller, ETags etags) {
        this.plans = plans;
        this.schedule = schedule;
        this.caller = caller;
        this.etags = etags;
    }

    @Transactional
    GoalView add(UUID planId, Body<AddGoal> body) {
        var plan = plans.require(planId, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(PlanView.of(plan)));
        var wanted = body.valid();
        Transitions.requireNotCancelled(plan.lifecycle());
        PlanLimits.requireForGoals(plan, 1);
        var goal = plan.add(null, null, wanted);
        plan.settle(schedule.now());
        return GoalView.of(plan, goal);
    }

    @Transactional
    GoalView change(UUID id, Body<UpdateGoal> body) {
        var plan = plans.requireOfGoal(id, caller.scope(), Access.CHANGE);
        var goal = goalOf(plan, id);
        etags.require(etags.of(GoalView.of(plan, goal)));
        var faults = new Faults();
        var present = UpdateGoal.of(goal);
        var wanted = body.mergedInto(present, faults);
        UpdateGoalScale.check(wanted, body, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        if (wanted.equals(present)) {
            return GoalView.of(plan, goal);
        }
        goal.change(wanted);
        plan.settle(schedule.now());
        return GoalView.of(plan, goal);
    }

    @Transactional
    void delete(UUID id) {
        var plan = plans.requireOfGoal(id, caller.scope(), Access.CHANGE);
        var goal = goalOf(plan, id);
        etags.honour(etags.of(GoalView.of(plan, goal)));
        plan.remove(goal);
        schedule.mend(plan);
        plan.settle(schedule.now());
    }

    /** The goal of a plan that was found by it; gone when another request has just removed it. */
    static Goal goalOf(Plan plan, UUID id) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
