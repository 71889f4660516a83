package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The clever search against a plain one, and the promise that it ends. */
class PlannerSearchPropertyTest {

    /** The first week that fits is the one that a plain search finds. */
    @Property(tries = 200)
    void startsARecurringStepInTheFirstWeekThatFits(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        List<Task> tasks = RandomPlans.tasks(capacity, random);
        Map<UUID, Placement> plan = Planner.plan(capacity, tasks, Map.of());
        WeekBudget budget = new WeekBudget(capacity);
        TaskGraph order = new TaskGraph(tasks, Set.of());
        for (Task task : order.order()) {
            if (task.cadence() == null) {
                return;
            }
            LocalDate earliest = task.after().stream()
                    .map(before -> plan.get(before).dueOn())
                    .reduce(capacity.from(), (one, other) -> one.isAfter(other) ? one : other);
            LocalDate start = capacity.workingDayFrom(earliest);
            while (!fits(budget, occurrences(task, start, capacity), task.effortMinutes())) {
                start = capacity.workingDayFrom(monday(start).plusWeeks(1));
            }
            List<LocalDate> expected = occurrences(task, start, capacity);
            assertThat(plan.get(task.id()).occurrences()).isEqualTo(expected);
            expected.forEach(date -> budget.take(budget.weekOf(date), task.effortMinutes()));
        }
    }

    /** Else a pause, or another step, could make an accepted plan impossible, or a search endless. */
    @Property(tries = 300)
    void whatIsPossibleIsSoFromEveryDay(
            @ForAll("capacity") Capacity capacity,
            @ForAll("capacity") Capacity other,
            @ForAll("dense") Cadence cadence) {
        Task task = new Task(UUID.randomUUID(), 10, List.of(), cadence, 60);
        List<Boolean> possible = new ArrayList<>();
        for (LocalDate from : List.of(capacity.from(), other.from())) {
            Capacity then = new Capacity(from, 40, capacity.daysOff());
            possible.add(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isPossible(then, task)));
        }
        assertThat(possible.get(0)).isEqualTo(possible.get(1));
    }

    @Provide
    Arbitrary<Capacity> capacity() {
        return RandomPlans.capacity();
    }

    @Provide
    Arbitrary<Cadence> dense() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 31).set().ofMinSize(2).ofMaxSize(12),
                        Arbitraries.of(1, 2, 3, 12))
                .as((days, interval) ->
                        new Cadence(Cadence.Frequency.MONTHLY, interval, List.of(), List.copyOf(days), 60, null));
    }

    private static boolean isPossible(Capacity capacity, Task task) {
        try {
            return Planner.plan(capacity, List.of(task), Map.of()).size() == 1;
        } catch (InfeasiblePlanException impossible) {
            return false;
        }
    }

    /** Day by day: a working day is one of the last date of the rule, unless an earlier day was one already. */
    private static List<LocalDate> occurrences(Task task, LocalDate start, Capacity capacity) {
        var rule = task.cadence().nominalFrom(start);
        var next = rule.next();
        boolean isDue = false;
        List<LocalDate> dates = new ArrayList<>();
        for (var day = next; dates.size() < task.remaining(); day = day.plusDays(1)) {
            if (day.equals(next)) {
                isDue = true;
                next = rule.next();
            }
            if (isDue && capacity.isWorkingDay(day)) {
                dates.add(day);
                isDue = false;
            }
        }
        return dates;
    }

    private static boolean fits(WeekBudget budget, List<LocalDate> dates, int effort) {
        Map<Integer, Integer> asked = new TreeMap<>();
        dates.forEach(date -> asked.merge(budget.weekOf(date), effort, Integer::sum));
        return asked.entrySet().stream().allMatch(week -> week.getValue() <= budget.free(week.getKey()));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }
}
