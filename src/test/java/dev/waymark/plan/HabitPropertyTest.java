package dev.waymark.plan;

import static dev.waymark.plan.RandomPlan.closeSome;
import static dev.waymark.plan.RandomPlan.dates;
import static dev.waymark.plan.RandomPlan.plan;
import static dev.waymark.plan.RandomPlan.postpone;
import static dev.waymark.plan.RandomPlan.scheduleFrom;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.RandomPlans;
import dev.waymark.platform.problem.ProblemException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Properties of recurring steps whenever their plan is rescheduled. */
class HabitPropertyTest {

    /** Its dates are those of its rule, moved by days off and full weeks only, and as many as before. */
    @Property(tries = 150)
    void whatRecursKeepsItsRhythm(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 90) int later) {
        var plan = plan(capacity, random);
        var planned = habits(plan);
        closeSome(plan, random);
        var from = capacity.from().plusDays(later);
        scheduleFrom(plan, from);
        for (var step : plan.steps().filter(Step::isRecurring).toList()) {
            var before = planned.get(step.id());
            assertThat(step.occurrences()).hasSize(before.dates().size());
            if (step.occurrences().stream().anyMatch(each -> !each.isOpen())) {
                assertThat(step.anchorOn()).isEqualTo(before.anchor());
            }
            var rule = Cadence.parse(step.cadence());
            for (var occurrence : step.occurrences()) {
                var day = occurrence.dueOn();
                var given = RandomPlans.givenDate(rule, step.anchorOn(), capacity, day);
                assertThat(day.equals(given)
                                || before.dates().contains(day)
                                || isFull(plan, from, given, step.effortMinutes()))
                        .isTrue();
            }
        }
    }

    private record Habit(LocalDate anchor, List<LocalDate> dates) {

        static Habit of(Step step) {
            return new Habit(
                    step.anchorOn(),
                    step.occurrences().stream().map(Work::dueOn).toList());
        }
    }

    private static Map<UUID, Habit> habits(Plan plan) {
        return plan.steps().filter(Step::isRecurring).collect(Collectors.toMap(Step::id, Habit::of));
    }

    /** Whether a week may have had no room; what is left of the first one, and of work that takes longer, is not known. */
    private static boolean isFull(Plan plan, LocalDate from, LocalDate day, int minutes) {
        var week = day.with(DayOfWeek.MONDAY);
        var weeklyMinutes = plan.availability().weeklyMinutes();
        var taken = plan.work().stream()
                .filter(work -> work.dueOn().with(DayOfWeek.MONDAY).equals(week))
                .mapToInt(WorkItem::effortMinutes)
                .sum();
        return from.with(DayOfWeek.MONDAY).equals(week)
                || plan.steps().anyMatch(step -> step.effortMinutes() > weeklyMinutes)
                || taken + minutes > weeklyMinutes;
    }

    @Property(tries = 150)
    void whatIsUnchangedKeepsItsDates(@ForAll("capacity") Capacity capacity, @ForAll Random random) {
        var plan = plan(capacity, random);
        var dates = dates(plan);
        scheduleFrom(plan, capacity.from());
        assertThat(dates(plan)).isEqualTo(dates);
        new Timetable(plan, Timetable.Pointers.OF_PLAN).rearrangeFrom(capacity.from());
        assertThat(dates(plan)).isEqualTo(dates);
    }

    /** Whatever is done or missed, whenever the plan is rescheduled or paused. */
    @Property(tries = 200)
    void noOccurrenceIsDueAfterUntil(
            @ForAll("capacity") Capacity capacity,
            @ForAll Random random,
            @ForAll @IntRange(max = 120) int days,
            @ForAll @IntRange(max = 90) int later) {
        var plan = plan(capacity, random);
        var until = capacity.from().plusDays(days);
        var step = untilIn(plan, capacity, until, random);
        if (step == null) {
            return;
        }
        closeSome(plan, random);
        scheduleFrom(plan, capacity.from().plusDays(later));
        endsBy(until, step);
        var once = dates(plan);
        scheduleFrom(plan, capacity.from().plusDays(later));
        assertThat(dates(plan)).isEqualTo(once);
        var before = OpenWorkReader.dates(plan);
        postpone(plan, before, later);
        endsBy(until, step);
        var timetable = new Timetable(plan, Timetable.Pointers.OF_PAUSE);
        postpone(plan, timetable.restore(before), 0);
        endsBy(until, step);
        assertThat(dates(plan).values()).containsExactlyInAnyOrderElementsOf(once.values());
    }

    private static void endsBy(LocalDate until, Step step) {
        assertThat(step.occurrences())
                .extracting(Work::dueOn)
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates()
                .noneMatch(day -> day.isAfter(until));
    }

    /** A new step of one minute; null when there is no room for it. */
    private static @Nullable Step untilIn(Plan plan, Capacity capacity, LocalDate until, Random random) {
        var rules = List.of("FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=TU,SU", "FREQ=MONTHLY");
        var cadence =
                rules.get(random.nextInt(rules.size())) + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until);
        var step = plan.goals().get(0).add(null, new AddStep("Until", 1, List.of(), cadence, null, null));
        try {
            scheduleFrom(plan, capacity.from());
            return step;
        } catch (ProblemException impossible) {
            return null;
        }
    }

    @Provide
    Arbitrary<Capacity> capacity() {
        return RandomPlans.capacity();
    }
}
