package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.START;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.Strategy;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanDatesTest {

    private static final String[] THREE = {"find-a-mentor", "set-goals", "learn-something-new"};

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void keepsDaysOffFree() {
        var plan = PlanBody.of(mia.plan(wantedWith("daysOff", List.of("wed", "sat", "sun"), THREE)));
        assertThat(plan.items().map(item -> item.dueOn().getDayOfWeek()))
                .isNotEmpty()
                .doesNotContain(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void fillsNoWeekBeyondItsMinutes() {
        var plan = PlanBody.of(mia.plan(wantedWith("weeklyMinutes", 120, THREE)));
        assertThat(plan.minutesPerWeek().values()).isNotEmpty().allMatch(minutes -> minutes <= 120);
        assertThat(plan.minutesPerWeek()).containsKey(START);
    }

    /** From Thursday on, with the weekend off, two of five working days are left: two fifths of 120 minutes. */
    @Test
    void takesOnlyItsShareOfAPartWeek() {
        var thursday = START.plusDays(3);
        var body = wantedWith("weeklyMinutes", 120, THREE);
        body.put("startOn", thursday.toString());
        var plan = PlanBody.of(mia.plan(body));
        assertThat(plan.minutesPerWeek().get(START)).isPositive().isLessThanOrEqualTo(48);
        assertThat(plan.items().map(PlanBody.Item::dueOn)).isNotEmpty().allMatch(dueOn -> !dueOn.isBefore(thursday));
    }

    /** The fourth of January 2100 is a Monday, and New Year's Day before it belongs to the last ISO week of 2099. */
    @Test
    void countsWeeksAcrossTheYearAsIsoDoes() {
        var body = wantedWith("weeklyMinutes", 120, THREE);
        body.put("startOn", "2099-12-30");
        var plan = PlanBody.of(mia.plan(body));
        assertThat(plan.minutesPerWeek().values()).isNotEmpty().allMatch(minutes -> minutes <= 120);
        assertThat(plan.minutesPerWeek().get(LocalDate.of(2099, 12, 28)))
                .isPositive()
                .isLessThanOrEqualTo(72);
    }

    @Test
    void asksNothingBeforeWhatComesFirst() {
        var plan = PlanBody.of(mia.plan(wantedWith("weeklyMinutes", 120, THREE)));
        var followers = plan.steps().stream()
                .filter(step -> !PlanBody.after(step).isEmpty())
                .toList();
        assertThat(followers).isNotEmpty();
        for (var step : followers) {
            var earliest = PlanBody.after(step).stream()
                    .map(id -> PlanBody.dueOn(plan.step("id", id)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(firstDueOn(step)).isAfterOrEqualTo(earliest);
        }
    }

    private static LocalDate firstDueOn(Map<String, Object> step) {
        var occurrences = PlanBody.occurrences(step);
        return PlanBody.dueOn(occurrences.isEmpty() ? step : occurrences.get(0));
    }

    @Test
    void laysAsManyOccurrencesAsTheCadenceCounts() {
        var plan = PlanBody.of(mia.plan(wantedWith("title", "Mine", "set-goals")));
        var weekly = plan.step("key", "look-at-progress");
        var dates = PlanBody.occurrences(weekly).stream().map(PlanBody::dueOn).toList();
        assertThat(dates)
                .containsExactlyElementsOf(Stream.iterate(dates.get(0), date -> date.plusWeeks(1))
                        .limit(6)
                        .toList());
        assertThat(PlanBody.dueOn(weekly)).isEqualTo(dates.get(5));
    }

    @Test
    void endsWithItsLastStep() {
        var json = mia.planWithThreeStrategies();
        var plan = PlanBody.of(json);
        var last = plan.steps().stream()
                .map(PlanBody::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(json.getString("endsOn")).isEqualTo(last.toString());
        for (var goal : plan.goals()) {
            @SuppressWarnings("unchecked")
            var steps = (List<Map<String, Object>>) goal.get("steps");
            assertThat(steps.stream().map(PlanBody::dueOn).max(Comparator.naturalOrder()))
                    .contains(PlanBody.dueOn(goal));
        }
    }

    static Stream<String> strategies() {
        return Catalogs.shipped().snapshot().strategies().stream().map(Strategy::key);
    }

    /** Somebody with an hour a week must not be through with what is far off before what is near. */
    @ParameterizedTest
    @MethodSource("strategies")
    void endsNoLongGoalBeforeAShortOne(String strategy) {
        for (var weeklyMinutes : List.of(60, 180)) {
            var goals = PlanBody.of(mia.plan(wantedWith("weeklyMinutes", weeklyMinutes, strategy)))
                    .goals();
            var ends = goals.stream()
                    .collect(Collectors.groupingBy(
                            goal -> goal.get("horizon"), Collectors.mapping(PlanBody::dueOn, Collectors.toList())));
            assertThat(Collections.min(ends.get("long"))).isAfterOrEqualTo(Collections.max(ends.get("short")));
        }
    }

    @Test
    void laysALongStepOverSeveralWeeks() {
        var goal = mia.goalIn(mia.emptyPlan());
        var body = Map.of("title", "Write the book", "effortMinutes", 450);
        // 180 minutes a week: two whole weeks and half of the third.
        assertThat(mia.post("/v1/goals/" + goal + "/steps", body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("dueOn"))
                .isBetween("2100-01-18", "2100-01-22");
    }

    @Test
    void laysTheSamePlanTwiceAlike() {
        var one = PlanBody.of(mia.planWithThreeStrategies()).items().toList();
        var other = PlanBody.of(mia.planWithThreeStrategies()).items().toList();
        assertThat(one).isEqualTo(other);
    }
}
