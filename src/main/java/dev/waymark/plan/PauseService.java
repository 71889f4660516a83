package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
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
import org.jspecify.annotations.Nullable;

/**
 * Puts plans on hold and lets them go on. When the end of a pause is known, open work is moved at once: so it lies right
 * for every reader, and nothing has to happen when that day comes.
 */
@ApplicationScoped
class PauseService {

    private final Plans plans;
    private final PlanService schedule;
    private final Caller caller;
    private final ETags etags;

    PauseService(Plans plans, PlanService schedule, Caller caller, ETags etags) {
        this.plans = plans;
        this.schedule = schedule;
        this.caller = caller;
        this.etags = etags;
    }

    @Transactional
    PlanView pause(UUID id, Body<PausePlan> body) {
        var plan = hold(id);
        var today = schedule.today(plan);
        var faults = new Faults();
        var wanted = body.sound(faults);
        checkEnd(wanted.until(), today, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        Transitions.require(plan.lifecycle(), Lifecycle.ON_HOLD);
        plan.pause(today, wanted);
        if (wanted.until() != null) {
            move(plan, Pieces.dates(plan), wanted.until(), Pointers.OF_PAUSE);
        }
        return schedule.settled(plan);
    }

    private static void checkEnd(@Nullable LocalDate until, LocalDate today, Faults faults) {
        if (until != null) {
            PlanService.checkYear(until, "/until", faults);
            faults.require(
                    until.isAfter(today),
                    "/until",
                    "out_of_range",
                    "Today is %s in the plan's time zone: send a later day, or leave it out.".formatted(today));
        }
    }

    @Transactional
    PlanView resume(UUID id) {
        var plan = hold(id);
        Transitions.requireNotCancelled(plan.lifecycle());
        Transitions.requireResumable(plan.lifecycle());
        var today = schedule.today(plan);
        var pauses = plan.pauses();
        if (pauses.until() == null) {
            move(plan, Pieces.dates(plan), today, Pointers.NONE);
            plan.resume(today);
        } else if (pauses.dueBefore() != null) {
            move(plan, pauses.dueBefore(), today, Pointers.NONE);
            plan.resume(today);
        } else {
            // Laid anew in the pause, from the day on which it was to end: so it is from the day on which it does.
            plan.resume(today);
            schedule.layAnew(plan, Pointers.NONE);
        }
        return schedule.settled(plan);
    }

    /** Moves what is open by the days between the beginning of the pause and its end. */
    private static void move(Plan plan, Map<UUID, LocalDate> dueBefore, LocalDate end, Pointers pointers) {
        // None when the plan has moved west since, where it is the day before.
        var days = Math.max(0, ChronoUnit.DAYS.between(plan.pauses().since(), end));
        new Timetable(plan, pointers).postpone(plan.availability().notBeforeStart(end), dueBefore, (int) days);
    }

    private Plan hold(UUID id) {
        var plan = plans.require(id, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(PlanView.of(plan)));
        return plan;
    }
}
