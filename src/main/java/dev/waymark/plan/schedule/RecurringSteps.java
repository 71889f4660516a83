package dev.waymark.plan.schedule;

import dev.waymark.plan.schedule.Cadence.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the dates of recurring steps: from the earliest day, or else from the first Monday from which all occurrences
 * fit.
 *
 * <p>So recurring steps that do not fit side by side follow one another. The search ends, because every week after the
 * last week in use is free, and there a feasible step fits (see {@link Feasibility}).
 */
final class RecurringSteps {

    private final Capacity capacity;
    private final WeekBudget budget;
    private final Map<Kind, Search> searches = new HashMap<>();

    /** Steps of one kind fit in the same places. */
    private record Kind(Cadence cadence, int effortMinutes, int remaining, Set<LocalDate> closed) {}

    /** No start between the two did fit, and because weeks only fill up, none will. */
    private record Search(LocalDate from, LocalDate found) {}

    RecurringSteps(Capacity capacity, WeekBudget budget) {
        this.capacity = capacity;
        this.budget = budget;
    }

    /**
     * Takes the minutes of all occurrences and returns their dates. Their number stays when the start is delayed, even
     * past an UNTIL: dropping the last occurrences silently would make the plan lighter than it says.
     */
    List<LocalDate> place(Task task, Cadence cadence, LocalDate earliest) {
        List<LocalDate> dates = fitting(task, cadence, earliest);
        if (dates.isEmpty()) {
            dates = fitting(task, cadence, mondayThatFits(task, cadence, earliest));
        }
        dates.forEach(date -> budget.take(budget.weekOf(date), task.effortMinutes()));
        return dates;
    }

    private LocalDate mondayThatFits(Task task, Cadence cadence, LocalDate earliest) {
        Kind kind = new Kind(cadence, task.effortMinutes(), task.remaining(), task.closed());
        Search known = searches.get(kind);
        boolean repeated = known != null && !earliest.isBefore(known.from) && earliest.isBefore(known.found);
        LocalDate monday = repeated ? known.found : mondayAfter(earliest);
        boolean irregular =
                cadence.frequency() == Frequency.MONTHLY || !task.closed().isEmpty();
        LocalDate found = irregular ? mondayByTrial(task, cadence, monday) : mondayOfWeeks(task, cadence, monday);
        searches.put(kind, new Search(earliest, found));
        return found;
    }

    /**
     * Daily and weekly steps need the same minutes from every Monday on, so the weeks can be searched as one pattern.
     */
    private LocalDate mondayOfWeeks(Task task, Cadence cadence, LocalDate monday) {
        int[] perWeek = OccurrenceDates.perWeek(cadence, monday, task.remaining(), capacity);
        int[] weeks = IntStream.range(0, perWeek.length)
                .filter(week -> perWeek[week] > 0)
                .toArray();
        int[] minutes = IntStream.of(weeks)
                .map(week -> perWeek[week] * task.effortMinutes())
                .toArray();
        return budget.mondayOf(budget.firstWithFree(weeks, minutes, budget.weekOf(monday)));
    }

    /** Months fall differently in the weeks each time, and closed dates do not move, so starts are tried one by one. */
    private LocalDate mondayByTrial(Task task, Cadence cadence, LocalDate monday) {
        LocalDate start = monday;
        while (fitting(task, cadence, start).isEmpty()) {
            start = nextStart(cadence, start);
        }
        return start;
    }

    /** The next Monday that can make a difference: with days of the month, none does before the first date. */
    private static LocalDate nextStart(Cadence cadence, LocalDate start) {
        return mondayAfter(
                cadence.monthDays().isEmpty()
                        ? start
                        : cadence.nominalFrom(start).next());
    }

    private static LocalDate mondayAfter(LocalDate date) {
        return date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The occurrences from a start on; empty as soon as a week is too full for one. */
    private List<LocalDate> fitting(Task task, Cadence cadence, LocalDate start) {
        OccurrenceDates occurrences = new OccurrenceDates(cadence, start, capacity, task.closed());
        List<LocalDate> dates = new ArrayList<>();
        int week = -1;
        int asked = 0;
        while (dates.size() < task.remaining()) {
            LocalDate date = occurrences.next();
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
