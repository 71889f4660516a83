package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlannerPropertyTest {

    @Property(tries = 400)
    void datesEveryStepOnAWorkingDayNotBeforeTheStart(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        List<Task> tasks = RandomPlans.tasks(capacity, random);
        Map<UUID, Placement> plan = Planner.plan(capacity, tasks, Map.of());
        assertThat(plan.keySet())
                .containsExactlyElementsOf(tasks.stream().map(Task::id).toList());
        for (Task task : tasks) {
            Placement placement = plan.get(task.id());
            List<LocalDate> dates = new ArrayList<>(placement.occurrences());
            dates.add(placement.dueOn());
            assertThat(dates).allMatch(capacity::isWorkingDay).noneMatch(date -> date.isBefore(capacity.from()));
            assertThat(placement.occurrences())
                    .hasSize(task.cadence() == null ? 0 : task.remaining())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 400)
    void respectsTheOrder(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        List<Task> tasks = RandomPlans.tasks(capacity, random);
        Map<UUID, Placement> plan = Planner.plan(capacity, tasks, Map.of());
        for (Task task : tasks) {
            Placement placement = plan.get(task.id());
            LocalDate first = placement.occurrences().isEmpty()
                    ? placement.dueOn()
                    : placement.occurrences().get(0);
            assertThat(task.after())
                    .allMatch(before -> !first.isBefore(plan.get(before).dueOn()));
        }
    }

    /** Recomputed from the dates: a week's own work, and all work due by the end of a week. */
    @Property(tries = 400)
    void exceedsNoWeek(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        List<Task> tasks = RandomPlans.tasks(capacity, random);
        Map<UUID, Placement> plan = Planner.plan(capacity, tasks, Map.of());
        TreeMap<LocalDate, Integer> inOneWeek = new TreeMap<>();
        TreeMap<LocalDate, Integer> dueInWeek = new TreeMap<>();
        for (Task task : tasks) {
            Placement placement = plan.get(task.id());
            if (task.cadence() != null) {
                placement
                        .occurrences()
                        .forEach(date -> inOneWeek.merge(monday(date), task.effortMinutes(), Integer::sum));
            } else if (task.effortMinutes() <= capacity.weeklyMinutes()) {
                inOneWeek.merge(monday(placement.dueOn()), task.effortMinutes(), Integer::sum);
            } else {
                dueInWeek.merge(monday(placement.dueOn()), task.effortMinutes(), Integer::sum);
            }
        }
        inOneWeek.forEach((week, minutes) -> assertThat(minutes).isLessThanOrEqualTo(offer(capacity, week)));
        inOneWeek.forEach((week, minutes) -> dueInWeek.merge(week, minutes, Integer::sum));
        int due = 0;
        for (Map.Entry<LocalDate, Integer> week : dueInWeek.entrySet()) {
            due += week.getValue();
            long wholeWeeks = ChronoUnit.WEEKS.between(monday(capacity.from()), week.getKey());
            assertThat((long) due)
                    .isLessThanOrEqualTo(
                            offer(capacity, monday(capacity.from())) + wholeWeeks * capacity.weeklyMinutes());
        }
    }

    @Property(tries = 100)
    void givesTheSameDatesAgain(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        List<Task> tasks = RandomPlans.tasks(capacity, random);
        assertThat(Planner.plan(capacity, tasks, Map.of())).isEqualTo(Planner.plan(capacity, tasks, Map.of()));
    }

    @Provide
    Arbitrary<Capacity> capacity() {
        return RandomPlans.capacity();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }

    private static int offer(Capacity capacity, LocalDate monday) {
        if (!monday.isBefore(capacity.from())) {
            return capacity.weeklyMinutes();
        }
        EnumSet<DayOfWeek> left = EnumSet.range(capacity.from().getDayOfWeek(), DayOfWeek.SUNDAY);
        left.removeAll(capacity.daysOff());
        return capacity.weeklyMinutes() * left.size() / capacity.workingDays();
    }
}
