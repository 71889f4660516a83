package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.ConflictCode;
import dev.waymark.plan.schedule.RandomPlans;
import dev.waymark.plan.schedule.Weekday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Properties of whole plans, with work that is done and days that were set by hand, whenever they are rescheduled. */
class ReplanPropertyTest {

    @Property(tries = 150)
    void reschedulingTwiceMovesNothingTheSecondTime(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 90) int later) {
        var plan = plan(capacity, random);
        closeSome(plan, random);
        scheduleFrom(plan, capacity.from().plusDays(later));
        var once = dates(plan);
        scheduleFrom(plan, capacity.from().plusDays(later));
        assertThat(dates(plan)).isEqualTo(once);
    }

    /** Scheduled, partly done and rescheduled, or paused: open work has allowed dates. */
    @Property(tries = 150)
    void datesAreLawfulWhateverIsDone(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 90) int later) {
        var plan = plan(capacity, random);
        assertThat(Dates.areValidIn(plan)).isTrue();
        closeSome(plan, random);
        assertThat(Dates.areValidIn(plan)).isTrue();
        postpone(plan, OpenWorkReader.dates(plan), later);
        assertThat(Dates.areValidIn(plan)).isTrue();
        scheduleFrom(plan, capacity.from().plusDays(later));
        assertThat(Dates.areValidIn(plan)).isTrue();
    }

    @Property(tries = 150)
    void keepsDaysThatWereSetAndFillsNoWeekBesidesThem(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        var plan = plan(capacity, random);
        var movable = new TreeMap<LocalDate, Integer>();
        var all = new TreeMap<LocalDate, Integer>();
        plan.steps()
                .filter(step -> step.effortMinutes() <= capacity.weeklyMinutes())
                .forEach(step -> step.work().forEach(work -> {
                    var week = work.dueOn().with(DayOfWeek.MONDAY);
                    all.merge(week, step.effortMinutes(), Integer::sum);
                    if (!step.isFixed()) {
                        movable.merge(week, step.effortMinutes(), Integer::sum);
                    }
                }));
        movable.forEach((week, minutes) -> {
            assertThat(minutes).isLessThanOrEqualTo(capacity.weeklyMinutes());
            if (all.get(week) > capacity.weeklyMinutes()) {
                assertThat(Dates.conflictsOf(plan))
                        .extracting(Conflict::code)
                        .contains(ConflictCode.WEEK_OVER_CAPACITY);
            }
        });
    }

    /** Only how long a pause lasted counts, not how long it was meant to last. */
    @Property(tries = 150)
    void aPauseThatEndsEarlyIsAShortOne(
            @ForAll("capacity") Capacity capacity,
            @ForAll Random random,
            @ForAll @IntRange(max = 60) int lasted,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        var plan = plan(capacity, random);
        var before = OpenWorkReader.dates(plan);
        postpone(plan, before, lasted);
        var shortPause = dates(plan);
        postpone(plan, before, lasted + more);
        postpone(plan, before, lasted);
        assertThat(dates(plan)).isEqualTo(shortPause);
    }

    @Provide
    Arbitrary<Capacity> capacity() {
        return RandomPlans.capacity();
    }

    private static Plan plan(Capacity capacity, Random random) {
        var daysOff = Arrays.stream(Weekday.values())
                .filter(day -> capacity.daysOff().contains(day.dayOfWeek()))
                .toList();
        var wanted =
                new CreatePlan(null, null, List.of(), capacity.from(), capacity.weeklyMinutes(), daysOff, "UTC", null);
        var plan = new Plan("mia", "Mine", wanted, Instant.EPOCH);
        var goal = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null));
        var tasks = RandomPlans.tasks(capacity, random);
        var steps = new HashMap<UUID, Step>();
        for (var task : tasks) {
            var cadence = task.cadence() == null ? null : task.cadence().toString();
            var fixed = cadence == null && random.nextInt(5) == 0;
            var dueOn = fixed ? capacity.from().plusDays(random.nextInt(60)) : null;
            steps.put(
                    task.id(),
                    goal.add(null, new AddStep("Step", task.effortMinutes(), List.of(), cadence, dueOn, null)));
        }
        tasks.forEach(task -> steps.get(task.id())
                .waitFor(task.after().stream().map(id -> steps.get(id).id()).toList()));
        scheduleFrom(plan, capacity.from());
        return plan;
    }

    private static void closeSome(Plan plan, Random random) {
        plan.steps().forEach(step -> {
            step.work().forEach(work -> {
                if (random.nextInt(4) == 0) {
                    work.complete(work.dueOn(), null);
                }
            });
            new StepActions(step).follow();
        });
    }

    private static void scheduleFrom(Plan plan, LocalDate day) {
        new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(day);
    }

    private static void postpone(Plan plan, Map<UUID, LocalDate> before, int days) {
        var start = plan.availability().startOn();
        new Timetable(plan, Timetable.Pointers.OF_PAUSE).postpone(start.plusDays(days), before, days);
    }

    private static Map<UUID, LocalDate> dates(Plan plan) {
        var dates = new HashMap<UUID, LocalDate>();
        plan.steps().forEach(step -> {
            dates.put(step.id(), step.dueOn());
            step.work().forEach(work -> dates.put(work.id(), work.dueOn()));
        });
        return dates;
    }
}
