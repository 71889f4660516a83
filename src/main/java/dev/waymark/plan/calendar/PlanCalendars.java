package dev.waymark.plan.calendar;

import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Turns plans into calendars, with a name that reveals no more than their entries do. */
@ApplicationScoped
class PlanCalendars {

    private final PlanReader plans;
    private final Instance<Appointments> appointments;
    private final Instance<DayEntries> days;
    private final QueryBatches batches;
    private final PrivateGoals privateGoals;

    PlanCalendars(
            PlanReader plans,
            Instance<Appointments> appointments,
            Instance<DayEntries> days,
            QueryBatches batches,
            PrivateGoals privateGoals) {
        this.plans = plans;
        this.appointments = appointments;
        this.days = days;
        this.batches = batches;
        this.privateGoals = privateGoals;
    }

    /** A plan with its appointments, all read together. */
    PlanCalendar read(UUID planId, Scope scope, CalendarForm form, CalendarDetails details) {
        var batch = batches.begin();
        var plan = plans.read(batch, planId, scope);
        var isPlan = plans.isPlan(planId, scope);
        var found =
                appointments.stream().map(each -> each.inPlan(batch, isPlan)).toList();
        var onDays = days.stream().map(each -> each.inPlan(batch, isPlan)).toList();
        batch.send();
        return of(plan.get(), form, details).with(all(found), all(onDays));
    }

    private static <T> List<T> all(List<Supplier<List<T>>> found) {
        return found.stream().flatMap(each -> each.get().stream()).toList();
    }

    private PlanCalendar of(PlanSnapshot snapshot, CalendarForm form, CalendarDetails details) {
        var title = snapshot.plan().title();
        var name = details == CalendarDetails.DISCREET ? privateGoals.discreet(title) : title;
        return PlanCalendar.of(snapshot, form, details, name);
    }
}
