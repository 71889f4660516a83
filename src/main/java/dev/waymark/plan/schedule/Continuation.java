package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reschedules recurring steps that were scheduled before. They keep to the dates of their rule; only days off and full
 * weeks move a date, within its place in the rule.
 */
final class Continuation {

    private final Capacity capacity;
    private final WeekBudget budget;

    Continuation(Capacity capacity, WeekBudget budget) {
        this.capacity = capacity;
        this.budget = budget;
    }

    /** Takes the minutes of all occurrences and returns their dates. */
    Placement place(Task task, Cadence cadence, LocalDate anchor, LocalDate earliest) {
        List<LocalDate> dates = cadence.until() == null
                ? counted(task, cadence, anchor, earliest)
                : until(cadence.until(), task, cadence, anchor, earliest);
        return new Placement(dates.get(dates.size() - 1), dates, anchor);
    }

    /** The number of occurrences stays: what falls away is made up at the end. */
    private List<LocalDate> counted(Task task, Cadence cadence, LocalDate anchor, LocalDate earliest) {
        NavigableSet<LocalDate> open = new TreeSet<>(task.rhythm().open());
        OccurrenceDates occurrences =
                new OccurrenceDates(cadence, anchor, capacity, task.rhythm().closed());
        List<LocalDate> dates = new ArrayList<>();
        while (dates.size() < task.remaining()) {
            LocalDate first = later(occurrences.next(), earliest);
            LocalDate date = occurrences.isToCome(earliest, open)
                    ? occurrences.withRoom(first, budget, task.effortMinutes())
                    : null;
            if (date != null) {
                budget.take(budget.weekOf(date), task.effortMinutes());
                dates.add(date);
            }
        }
        return dates;
    }

    /**
     * Nothing is made up, because no occurrence may be due after UNTIL. What was missed stays where it is, and what
     * finds no room keeps its date: that is a conflict, which the plan shows.
     */
    private List<LocalDate> until(LocalDate until, Task task, Cadence cadence, LocalDate anchor, LocalDate earliest) {
        NavigableSet<LocalDate> open = new TreeSet<>(new TreeSet<>(task.rhythm().open()).headSet(until, true));
        NavigableSet<LocalDate> dates = new TreeSet<>(open.headSet(earliest));
        dates.forEach(date -> budget.reserve(date, task.effortMinutes()));
        OccurrenceDates occurrences =
                new OccurrenceDates(cadence, anchor, capacity, task.rhythm().closed());
        for (LocalDate date = occurrences.next(); !date.isAfter(until); date = occurrences.next()) {
            if (occurrences.isToCome(earliest, open)) {
                LocalDate first = later(date, earliest);
                LocalDate withRoom = occurrences.withRoom(first, budget, task.effortMinutes());
                LocalDate dueOn = withRoom == null || cadence.endsBefore(withRoom) ? first : withRoom;
                budget.reserve(dueOn, task.effortMinutes());
                occurrences.inPlace(dates).clear();
                dates.add(dueOn);
            }
        }
        // No step ends because days off leave nothing of it.
        return dates.isEmpty() ? task.rhythm().open() : List.copyOf(dates);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
