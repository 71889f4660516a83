package dev.waymark.plan;

import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * Pauses and resumes plans. Open work is moved as soon as the end of a pause is known, so that every reader sees the
 * right dates and nothing has to happen on the day itself.
 */
@ApplicationScoped
class PauseService {

    private final Plans plans;
    private final PlanScheduler scheduler;
    private final Caller caller;
    private final ETags etags;

    PauseService(Plans plans, PlanScheduler scheduler, Caller caller, ETags etags) {
        this.plans = plans;
        this.scheduler = scheduler;
        this.caller = caller;
        this.etags = etags;
    }

    @Transactional
    PlanView pause(UUID id, Body<PausePlan> body) {
        var held = hold(id);
        var plan = held.plan();
        var today = scheduler.today(plan);
        var faults = new Faults();
        var wanted = body.validPart(faults);
        new PlanChecks(faults).endOfPause(wanted.until(), today);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        Transitions.require(plan.lifecycle(), Lifecycle.ON_HOLD);
        plan.pause(today, wanted);
        if (wanted.until() != null) {
            move(plan, OpenWorkReader.dates(plan), wanted.until(), Pointers.OF_PAUSE);
        }
        return scheduler.settle(held);
    }

    @Transactional
    PlanView resume(UUID id) {
        var held = hold(id);
        var plan = held.plan();
        Transitions.requireNotCancelled(plan.lifecycle());
        Transitions.requireResumable(plan.lifecycle());
        var today = scheduler.today(plan);
        var pauses = plan.pauses();
        if (pauses.until() == null) {
            move(plan, OpenWorkReader.dates(plan), today, Pointers.NONE);
            plan.resume(today);
        } else if (pauses.dueBefore() != null) {
            var dueBefore = new Timetable(plan, Pointers.NONE).restore(pauses.dueBefore());
            move(plan, dueBefore, today, Pointers.NONE);
            plan.resume(today);
        } else {
            // Rescheduled in the pause, starting on its planned end: now it starts on its actual end.
            plan.resume(today);
            scheduler.rearrange(plan, Pointers.NONE);
        }
        return scheduler.settle(held);
    }

    /** Moves open work by the days between the start of the pause and its end. */
    private static void move(Plan plan, Map<UUID, LocalDate> dueBefore, LocalDate end, Pointers pointers) {
        // Zero when the plan has moved west since, where it is still the day before.
        var days = Math.max(0, ChronoUnit.DAYS.between(plan.pauses().since(), end));
        new Timetable(plan, pointers).postpone(plan.availability().notBeforeStart(end), dueBefore, (int) days);
    }

    private HeldPlan hold(UUID id) {
        var held = plans.hold(id, caller.scope());
        etags.honor(etags.of(held.view()));
        return held;
    }
}
