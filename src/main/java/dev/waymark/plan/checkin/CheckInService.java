package dev.waymark.plan.checkin;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanView;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.time.DateChecks;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes check-ins. A check-in locks the plan, so that of two at once the later replaces the earlier. */
@ApplicationScoped
class CheckInService {

    private final PlanReader plans;
    private final CheckIns checkIns;
    private final CheckInSignals signals;
    private final ETags etags;
    private final Clock clock;

    CheckInService(PlanReader plans, CheckIns checkIns, CheckInSignals signals, ETags etags, Clock clock) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.signals = signals;
        this.etags = etags;
        this.clock = clock;
    }

    /** What was added, and what to say to it. */
    record Added(CheckInView checkIn, Advice advice) {}

    @Transactional
    Added add(UUID planId, Body<AddCheckIn> body) {
        var held = plans.hold(planId);
        etags.honor(etags.of(held.plan()));
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var day = wanted.on() == null ? held.today() : wanted.on();
        DateChecks.past(day, held.today(), "/on", faults);
        checkGoal(held.plan(), wanted, faults);
        faults.throwIfAny();
        faults.require(
                wanted.saysSomething(),
                "",
                FaultCode.REQUIRED,
                "This check-in says nothing: send at least one of `confidence`, `mood`, `energy`, `note` and `value`.");
        faults.throwIfAny();
        held.requireNotCancelled();
        var replaced = checkIns.current(planId, wanted.goalId(), day).orElse(null);
        var checkIn = new CheckIn(planId, day, wanted, replaced, Instants.now(clock));
        // What follows from it is read past the session.
        checkIns.persistAndFlush(checkIn);
        return new Added(checkIn.view(), signals.advice(held));
    }

    private static void checkGoal(PlanView plan, AddCheckIn wanted, Faults faults) {
        var goal = wanted.goalId() == null ? null : goal(plan, wanted.goalId());
        faults.require(
                wanted.goalId() == null || goal != null,
                "/goalId",
                FaultCode.UNKNOWN_REFERENCE,
                "This plan has no goal with this id: send the id of one of its goals, or leave it out.");
        faults.require(
                wanted.value() == null || goal != null && goal.scale() != null,
                "/value",
                FaultCode.NOT_APPLICABLE,
                "`value` is a level on a goal's scale: send the `goalId` of a goal that has a scale, or leave `value` out.");
    }

    private static @Nullable GoalView goal(PlanView plan, UUID id) {
        return plan.goals().stream()
                .filter(goal -> id.equals(goal.id()))
                .findFirst()
                .orElse(null);
    }
}
