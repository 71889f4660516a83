package dev.waymark.plan;

import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.plan.schedule.ScheduleValidity;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps a plan scheduled while it changes, and updates what follows from its steps. */
@ApplicationScoped
class PlanScheduler {

    private final Clock clock;

    PlanScheduler(Clock clock) {
        this.clock = clock;
    }

    /** Schedules all open steps from today on, or from the later day on which the plan starts or resumes. */
    void reschedule(Plan plan, Pointers pointers) {
        new Timetable(plan, pointers).scheduleFrom(from(plan));
        plan.rescheduled();
    }

    /** Also lets recurring steps that are still to begin find another first date, because time or order have changed. */
    void rearrange(Plan plan, Pointers pointers) {
        new Timetable(plan, pointers).rearrangeFrom(from(plan));
        plan.rescheduled();
    }

    private LocalDate from(Plan plan) {
        return plan.availability().notBeforeStart(plan.pauses().standsOn(today(plan)));
    }

    /** Reschedules only if the dates no longer fit, for example because something was reopened or removed. */
    void rescheduleIfInvalid(Plan plan) {
        if (!ScheduleValidity.isValid(plan.availability().capacity(), plan.datedSteps())) {
            reschedule(plan, Pointers.NONE);
        }
    }

    /**
     * The plan after a change.
     *
     * @throws ProblemException {@code conflict} when it has more notes than a plan can have
     */
    PlanView settle(HeldPlan held) {
        var after = held.settle(now()).plan();
        PlanChecks.requireRoomForNotes(held.view(), after);
        return after;
    }

    LocalDate today(Plan plan) {
        return plan.availability().today(clock.instant());
    }

    Instant now() {
        return Instants.now(clock);
    }
}
