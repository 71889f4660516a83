package dev.waymark.plan;

import static dev.waymark.catalog.MadeUp.easing;
import static dev.waymark.catalog.MadeUp.habit;
import static dev.waymark.catalog.MadeUp.step;
import static dev.waymark.catalog.MadeUp.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.MadeUp;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.Weekday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exhausted members lighten the load first, whatever else they want and however little time they have. */
class EasedBeginningPropertyTest {

    private static final Strategy REST = strategy(
            "rest",
            Load.RESTORING,
            step("name", 10),
            step("help", 15),
            habit("close", 10, "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8", "name"),
            easing(step("lighten", 30, "name")));

    /** Nothing but what eases the load. */
    private static final Strategy EASE =
            strategy("ease", Load.RESTORING, step("name", 10), easing(step("lighten", 30, "name")));

    private static final Strategy DARE =
            strategy("dare", Load.ADDING, step("look", 40), habit("try", 30, "FREQ=WEEKLY;COUNT=4"));
    private static final Strategy LEARN =
            strategy("learn", Load.NEUTRAL, step("choose", 20), step("enroll", 45, "choose"));

    private static final int MINUTES_UNTIL_EASED = 40;

    record Wish(List<Strategy> strategies, LocalDate startOn, int weeklyMinutes, Set<Weekday> daysOff) {

        Wish of(Strategy... others) {
            return new Wish(List.of(others), startOn, weeklyMinutes, daysOff);
        }

        Plan plan(boolean exhausted) {
            var wanted = new CreatePlan(
                    null, null, List.of(), startOn, weeklyMinutes, List.copyOf(daysOff), "UTC", null, null, null);
            var plan = new Plan("mia", "Mine", wanted, Instant.EPOCH);
            var profile = new Profile(null, false, exhausted, Map.of(), Instant.EPOCH);
            new Templates(MadeUp.catalog(REST, EASE, DARE, LEARN), new NoAssessments())
                    .apply(strategies, null, Optional.of(profile), plan);
            new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(startOn);
            plan.settle(Instant.EPOCH);
            return plan;
        }

        /** Whether the week of the start offers that much. */
        boolean hasRoomInItsFirstWeek(int minutes) {
            var working = startOn.datesUntil(startOn.with(DayOfWeek.SUNDAY).plusDays(1))
                    .filter(day -> daysOff.stream().noneMatch(off -> off.dayOfWeek() == day.getDayOfWeek()))
                    .count();
            return weeklyMinutes * working / (Capacity.DAYS_A_WEEK - daysOff.size()) >= minutes;
        }
    }

    private static LocalDate lightened(Plan plan) {
        return plan.steps()
                .filter(step -> "lighten".equals(step.key()))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    @Property(tries = 300)
    void isAsEarlyAsItsOwnMinutesAllow(@ForAll("wishes") Wish wish) {
        var eased = lightened(wish.plan(true));
        assertThat(eased).isEqualTo(lightened(wish.of(EASE).plan(false)));
        if (wish.hasRoomInItsFirstWeek(MINUTES_UNTIL_EASED)) {
            assertThat(eased).isBeforeOrEqualTo(wish.startOn().with(DayOfWeek.SUNDAY));
        }
    }

    @Property(tries = 300)
    void comesBeforeEverythingOfOtherStrategies(@ForAll("wishes") Wish wish) {
        var plan = wish.plan(true);
        assertThat(plan.goals())
                .filteredOn(goal -> !"rest".equals(goal.strategy()))
                .flatExtracting(Goal::steps)
                .flatExtracting(Step::work)
                .allSatisfy(work -> assertThat(work.dueOn()).isAfterOrEqualTo(lightened(plan)));
        assertThat(Dates.areValidIn(plan)).isTrue();
    }

    @Property(tries = 100)
    void changesNothingForOthers(@ForAll("wishes") Wish wish) {
        var plan = wish.plan(false);
        for (var strategy : List.of("rest", "dare", "learn")) {
            var own = plan.goals().stream()
                    .filter(goal -> strategy.equals(goal.strategy()))
                    .flatMap(goal -> goal.steps().stream())
                    .toList();
            assertThat(own)
                    .flatExtracting(Step::after)
                    .isSubsetOf(own.stream().map(Step::id).toList());
        }
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(30, 300),
                        Arbitraries.of(Weekday.class).set().ofMaxSize(6))
                .as((place, day, minutes, daysOff) -> {
                    var strategies = new ArrayList<>(List.of(REST, DARE, LEARN));
                    Collections.rotate(strategies, place);
                    return new Wish(
                            List.copyOf(strategies), LocalDate.of(2024, 1, 1).plusDays(day), minutes, daysOff);
                });
    }
}
