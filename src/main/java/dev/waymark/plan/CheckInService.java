package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes check-ins. Whoever checks in holds the plan, so that of two at once the later replaces the earlier. */
@ApplicationScoped
class CheckInService {

    private final Plans plans;
    private final CheckIns checkIns;
    private final PlanService schedule;
    private final Caller caller;
    private final ETags etags;

    CheckInService(Plans plans, CheckIns checkIns, PlanService schedule, Caller caller, ETags etags) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.schedule = schedule;
        this.caller = caller;
        this.etags = etags;
    }

    @Transactional
    CheckInView add(UUID planId, Body<AddCheckIn> body) {
        var plan = plans.require(planId, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(PlanView.of(plan)));
        var faults = new Faults();
        var wanted = body.sound(faults);
        var today = schedule.today(plan);
        var day = wanted.on() == null ? today : wanted.on();
        PlanService.checkPast(day, today, "/on", faults);
        checkGoal(plan, wanted, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        var replaced = checkIns.current(planId, wanted.goalId(), day).orElse(null);
        var checkIn = new CheckIn(planId, day, wanted, replaced, schedule.now());
        checkIns.persist(checkIn);
        return checkIn.view();
    }

    private static void checkGoal(Plan plan, AddCheckIn wanted, Faults faults) {
        var goal = wanted.goalId() == null ? null : goal(plan, wanted.goalId());
        faults.require(
                wanted.goalId() == null || goal != null,
                "/goalId",
                "unknown_reference",
                "This plan has no goal with this id: send the id of one of its goals, or leave it out.");
        faults.require(
                wanted.value() == null || goal != null && goal.scale() != null,
                "/value",
                "not_applicable",
                "`value` is a level on a goal's scale: send the `goalId` of a goal that has a scale, or leave `value` out.");
    }

    private static @Nullable Goal goal(Plan plan, UUID id) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
