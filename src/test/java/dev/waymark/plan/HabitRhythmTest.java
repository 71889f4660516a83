package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Once begun, a recurring step keeps its rhythm whatever else changes; 1 February 2027 is a Monday. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HabitRhythmTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String goal;
    private String habit;

    @Inject
    MovableClock clock;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private void is(String day) {
        clock.stopAt(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private void planFrom(String day, String... daysOff) {
        is(day);
        var wanted = wanted();
        wanted.putAll(Map.of("startOn", day, "weeklyMinutes", 600, "daysOff", List.of(daysOff), "timeZone", "UTC"));
        String id = mia.plan(wanted).getString("id");
        plan = "/v1/plans/" + id;
        goal = mia.goalIn(id);
    }

    private Response add(String cadence) {
        return mia.post(
                "/v1/goals/" + goal + "/steps", Map.of("title", "Rehearse", "effortMinutes", 10, "cadence", cadence));
    }

    private void habit(String cadence) {
        habit = "/v1/steps/" + add(cadence).then().statusCode(201).extract().path("id");
    }

    private void doneOn(String day) {
        is(day);
        mia.post(habit + "/completion", Map.of("occurrence", day)).then().statusCode(200);
    }

    private List<String> dates() {
        return mia.read(habit).getList("occurrences.dueOn");
    }

    private static List<String> days(String days) {
        return Arrays.asList(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=5 | 2027-02-01 | 2027-02-08 | 2027-02-01 2027-02-15 2027-03-01 2027-03-15 2027-03-29
            FREQ=WEEKLY;COUNT=3                     | 2027-02-02 | 2027-02-05 | 2027-02-02 2027-02-09 2027-02-16
            FREQ=DAILY;INTERVAL=2;COUNT=4           | 2027-02-01 | 2027-02-02 | 2027-02-01 2027-02-03 2027-02-05 2027-02-07
            FREQ=MONTHLY;COUNT=4                    | 2027-02-09 | 2027-02-15 | 2027-02-09 2027-03-09 2027-04-09 2027-05-09
            FREQ=MONTHLY;COUNT=3                    | 2027-01-31 | 2027-02-10 | 2027-01-31 2027-03-31 2027-05-31
            FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1;COUNT=3 | 2027-02-01 | 2027-03-01 | 2027-02-01 2027-04-01 2027-06-01
            """)
    void isKeptWhenAnUnrelatedStepIsAdded(String cadence, String first, String later, String dates) {
        planFrom(first);
        habit(cadence);
        doneOn(first);
        is(later);
        mia.stepIn(goal);
        assertThat(dates()).isEqualTo(days(dates));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"weeklyMinutes\": 300}",
                "{\"daysOff\": [\"sat\", \"sun\"]}",
                "{\"timeZone\": \"Asia/Tokyo\"}",
                "{\"startOn\": \"2027-02-09\"}"
            })
    void isKeptWhenTheTimeForThePlanChanges(String change) {
        planFrom("2027-02-01");
        habit("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=5");
        doneOn("2027-02-01");
        is("2027-02-08");
        mia.patch(plan, change).then().statusCode(200);
        assertThat(dates()).isEqualTo(days("2027-02-01 2027-02-15 2027-03-01 2027-03-15 2027-03-29"));
        mia.post(plan + "/replan").then().statusCode(200);
        assertThat(dates()).isEqualTo(days("2027-02-01 2027-02-15 2027-03-01 2027-03-15 2027-03-29"));
    }

    @Test
    void isTheSameInATemplate() {
        is("2027-02-01");
        var made = mia.plan(Map.of(
                "strategies",
                List.of("set-goals"),
                "startOn",
                "2027-02-01",
                "weeklyMinutes",
                180,
                "daysOff",
                List.of("sat", "sun"),
                "timeZone",
                "UTC"));
        plan = "/v1/plans/" + made.getString("id");
        goal = made.getString("goals[0].id");
        habit = "/v1/steps/" + made.getString("goals.steps.flatten().find { it.key == 'look-at-progress' }.id");
        made.<String>getList("goals[0].steps.findAll { it.cadence == null }.id")
                .forEach(step -> mia.complete(step, "{}").then().statusCode(200));
        var before = dates();
        doneOn(before.get(0));
        is(LocalDate.parse(before.get(0)).plusDays(6).toString());
        mia.stepIn(goal);
        assertThat(dates()).isEqualTo(before);
    }

    /** What was missed is made up at the end. */
    @Test
    void goesOnAfterWhatWasMissed() {
        planFrom("2027-02-01");
        habit("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=4");
        doneOn("2027-02-01");
        is("2027-02-17");
        mia.post(plan + "/replan").then().statusCode(200);
        assertThat(dates()).isEqualTo(days("2027-02-01 2027-03-01 2027-03-15 2027-03-29"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3 | 2027-02-15 | 2027-02-01 2027-03-01 2027-03-15
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3 | 2027-02-11 | 2027-02-01 2027-03-01 2027-03-15
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3 | 2027-02-22 | 2027-02-01 2027-03-01 2027-03-15
            FREQ=WEEKLY;BYDAY=MO;COUNT=3            | 2027-02-22 | 2027-02-01 2027-02-22 2027-03-01
            FREQ=MONTHLY;COUNT=3                    | 2027-02-10 | 2027-02-01 2027-04-01 2027-05-01
            FREQ=DAILY;INTERVAL=10;COUNT=3          | 2027-02-10 | 2027-02-01 2027-02-21 2027-03-03
            """)
    void isTakenUpAgainAfterAPause(String cadence, String until, String dates) {
        planFrom("2027-02-01");
        habit(cadence);
        doneOn("2027-02-01");
        is("2027-02-08");
        mia.post(plan + "/pause", Map.of("until", until)).then().statusCode(200);
        assertThat(dates()).isEqualTo(days(dates));
    }

    /** Nothing of it is done, and the first day of the plan is another one. */
    @Test
    void beginsAnewWithThePlan() {
        planFrom("2027-02-01");
        habit("FREQ=WEEKLY;INTERVAL=2;COUNT=3");
        mia.patch(plan, "{\"startOn\": \"2027-02-10\"}").then().statusCode(200);
        assertThat(dates()).isEqualTo(days("2027-02-10 2027-02-24 2027-03-10"));
    }

    @Test
    void beginsAnewWithAnotherCadence() {
        planFrom("2027-02-01");
        habit("FREQ=WEEKLY;INTERVAL=2;COUNT=3");
        is("2027-02-03");
        mia.patch(habit, "{\"cadence\": \"FREQ=WEEKLY;INTERVAL=3;COUNT=2\"}")
                .then()
                .statusCode(200);
        assertThat(dates()).isEqualTo(days("2027-02-03 2027-02-24"));
    }

    @Test
    void isKeptWhenNothingWasDoneYet() {
        planFrom("2027-02-01");
        habit("FREQ=DAILY;INTERVAL=2;COUNT=3");
        is("2027-02-02");
        mia.stepIn(goal);
        assertThat(dates()).isEqualTo(days("2027-02-03 2027-02-05 2027-02-07"));
    }
}
