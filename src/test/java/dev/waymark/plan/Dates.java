package dev.waymark.plan;

import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.Conflicts;
import dev.waymark.plan.schedule.ScheduleValidity;
import java.time.LocalDate;
import java.util.List;

/** The dates of a plan in memory. */
final class Dates {

    private Dates() {}

    static boolean areValidIn(Plan plan) {
        return ScheduleValidity.isValid(plan.availability().capacity(), plan.datedSteps());
    }

    static List<Conflict> conflictsOf(Plan plan) {
        return Conflicts.of(plan.availability().capacity(), plan.datedSteps());
    }

    static List<Conflict> conflictsOf(Plan plan, LocalDate today) {
        return Conflicts.of(plan.availability().capacity(), plan.datedSteps(), today);
    }
}
