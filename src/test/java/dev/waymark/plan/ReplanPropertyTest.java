package dev.waymark.plan;

import static dev.waymark.plan.RandomPlan.closeSome;
import static dev.waymark.plan.RandomPlan.dates;
import static dev.waymark.plan.RandomPlan.plan;
import static dev.waymark.plan.RandomPlan.postpone;
import static dev.waymark.plan.RandomPlan.scheduleFrom;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.ConflictCode;
import dev.waymark.plan.schedule.RandomPlans;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
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
}
