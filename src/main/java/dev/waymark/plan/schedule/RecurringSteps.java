package dev.waymark.plan.schedule;

import dev.waymark.plan.schedule.Cadence.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the start of recurring steps: the earliest day, or else the beginning of the first week from which all
 * occurrences fit.
 *
 * <p>So recurring steps that do not fit side by side follow one another. The search ends at UNTIL or, without it,
 * because every week after the last week in use is free, and there a feasible step fits (see {@link Feasibility}).
 */
final class RecurringSteps {

    private final Capacity capacity;
    private final WeekBudget budget;
    private final Map<Kind, Search> searches = new HashMap<>();

    /** Steps of one kind fit in the same places. */
    private record Kind(Cadence cadence, int effortMinutes, int remaining) {}

    /** No start between the two did fit, and because weeks only fill up, none will. */
    private record Search(LocalDate from, LocalDate found) {}

    RecurringSteps(Capacity capacity, WeekBudget budget) {
        this.capacity = capacity;
        this.budget = budget;
    }

    /** Takes the minutes of all occurrences and returns their dates; null when there is no room for one by UNTIL. */
    @Nullable
    Placement place(Task task, Cadence cadence, LocalDate earliest) {
        LocalDate start = earliest;
        List<LocalDate> dates = fitting(task, cadence, start);
        if (dates.isEmpty()) {
            start = laterStart(task, cadence, earliest);
            dates = fitting(task, cadence, start);
        }
        if (dates.isEmpty()) {
            return null;
        }
        dates.forEach(date -> budget.take(budget.weekOf(date), task.effortMinutes()));
        return new Placement(
                dates.get(dates.size() - 1), dates, cadence.nominalFrom(start).first());
    }

    /** The first day on which there is room for an occurrence, whatever UNTIL says. */
    LocalDate firstWithRoom(Task task, Cadence cadence, LocalDate earliest) {
        Cadence once = cadence.counting(1);
        Task single = new Task(task.id(), task.effortMinutes(), List.of(), once, 1);
        List<LocalDate> dates = fitting(single, once, earliest);
        return dates.isEmpty()
                ? fitting(single, once, laterStart(single, once, earliest)).get(0)
                : dates.get(0);
    }

    private LocalDate laterStart(Task task, Cadence cadence, LocalDate earliest) {
        Kind kind = new Kind(cadence, task.effortMinutes(), task.remaining());
        Search known = searches.get(kind);
        boolean repeated = known != null && !earliest.isBefore(known.from) && earliest.isBefore(known.found);
        LocalDate start = repeated ? known.found : weekAfter(earliest);
        boolean irregular = cadence.frequency() == Frequency.MONTHLY || cadence.until() != null;
        LocalDate found = irregular ? startByTrial(task, cadence, start) : startOfWeeks(task, cadence, start);
        searches.put(kind, new Search(earliest, found));
        return found;
    }

    /**
     * Daily and weekly steps need the same minutes from the beginning of every week, so the weeks can be searched as
     * one pattern.
     */
    private LocalDate startOfWeeks(Task task, Cadence cadence, LocalDate start) {
        int[] perWeek = OccurrenceDates.perWeek(cadence, start, task.remaining(), capacity);
        int[] weeks = IntStream.range(0, perWeek.length)
                .filter(week -> perWeek[week] > 0)
                .toArray();
        int[] minutes = IntStream.of(weeks)
                .map(week -> perWeek[week] * task.effortMinutes())
                .toArray();
        return capacity.workingDayFrom(budget.mondayOf(budget.firstWithFree(weeks, minutes, budget.weekOf(start))));
    }

    /** Months fall differently in the weeks each time, and UNTIL does not move, so starts are tried one by one. */
    private LocalDate startByTrial(Task task, Cadence cadence, LocalDate earliest) {
        LocalDate start = earliest;
        while (!cadence.endsBefore(start) && fitting(task, cadence, start).isEmpty()) {
            start = nextStart(cadence, start);
        }
        return start;
    }

    /** The next start that can make a difference: with days of the month, none does before the first date. */
    private LocalDate nextStart(Cadence cadence, LocalDate start) {
        return weekAfter(
                cadence.monthDays().isEmpty()
                        ? start
                        : cadence.nominalFrom(start).first());
    }

    /** The first working day of the week after. */
    private LocalDate weekAfter(LocalDate date) {
        return capacity.workingDayFrom(date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** The occurrences from a start on; empty as soon as a week is too full for one. */
    private List<LocalDate> fitting(Task task, Cadence cadence, LocalDate start) {
        OccurrenceDates occurrences = new OccurrenceDates(cadence, start, capacity);
        int most = cadence.until() == null ? task.remaining() : Cadence.MAX_OCCURRENCES;
        List<LocalDate> dates = new ArrayList<>();
        int week = -1;
        int asked = 0;
        while (dates.size() < most) {
            LocalDate date = occurrences.next();
            if (cadence.endsBefore(date)) {
                return dates;
            }
            int next = budget.weekOf(date);
            asked = next == week ? asked + task.effortMinutes() : task.effortMinutes();
            week = next;
            if (asked > budget.free(week)) {
                return List.of();
            }
            dates.add(date);
        }
        return dates;
    }
}
