package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No occurrence is due after UNTIL; a plan of 100 minutes a week from Monday, 4 January 2027 on, weekends off. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HabitUntilTest {

    private static final String TUESDAYS = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270125";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String goal;

    @Inject
    MovableClock clock;

    @BeforeEach
    void makeAPlan() {
        is("2027-01-04");
        var id = mia.plan(Map.of(
                        "strategies",
                        List.of(),
                        "startOn",
                        "2027-01-04",
                        "weeklyMinutes",
                        100,
                        "daysOff",
                        List.of("sat", "sun"),
                        "timeZone",
                        "UTC"))
                .getString("id");
        plan = "/v1/plans/" + id;
        goal = mia.goalIn(id);
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private void is(String day) {
        clock.stopAt(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private Response add(int minutes, String cadence) {
        return mia.post(
                "/v1/goals/" + goal + "/steps",
                Map.of("title", "Rehearse", "effortMinutes", minutes, "cadence", cadence));
    }

    private String habit(int minutes, String cadence) {
        return "/v1/steps/"
                + add(minutes, cadence).then().statusCode(201).extract().path("id");
    }

    private void setByHand(int minutes, String day) {
        mia.post("/v1/goals/" + goal + "/steps", Map.of("title", "Talk", "effortMinutes", minutes, "dueOn", day))
                .then()
                .statusCode(201);
    }

    private void has(String habit, String dates) {
        assertThat(mia.read(habit).<String>getList("occurrences.dueOn")).containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;UNTIL=20270110                   | 2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-08
            FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270201   | 2027-02-01
            FREQ=MONTHLY;BYMONTHDAY=30,31;UNTIL=20270228 | 2027-02-01
            FREQ=WEEKLY;BYDAY=TU;UNTIL=20270125         | 2027-01-05 2027-01-12 2027-01-19
            """)
    void isTheLastDay(String cadence, String dates) {
        has(habit(10, cadence), dates);
    }

    @Test
    void isTooEarlyBeforeTheFirstWorkingDay() {
        add(10, "FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270131")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cadence"))
                .body("errors.code", contains("until_too_early"))
                .body("errors[0].detail", containsString("Choose UNTIL=20270201 or later"));
    }

    @Test
    void isTooEarlyWhenTheWeeksAreFull() {
        habit(100, "FREQ=WEEKLY;BYDAY=MO;COUNT=8");
        add(10, TUESDAYS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cadence"))
                .body("errors.code", contains("until_too_early"))
                .body("errors[0].detail", containsString("Choose UNTIL=20270302 or later"));
        mia.get(plan).then().body("goals[0].steps.size()", equalTo(1));
        has(habit(10, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270302"), "2027-03-02");
    }

    @Test
    void isKeptAgainstFullWeeksAndTheConflictIsTold() {
        var habit = habit(10, TUESDAYS);
        setByHand(95, "2027-01-14");
        has(habit, "2027-01-05 2027-01-12 2027-01-19");
        mia.get(plan)
                .then()
                .body("conflicts.stepId", contains(habit.substring("/v1/steps/".length())))
                .body("conflicts.code", contains("week_over_capacity"))
                .body(
                        "conflicts.detail",
                        contains("The week of 12 January 2027 has more than 100 minutes of work: skip this occurrence,"
                                + " or allow more minutes."));
        mia.skip(habit.substring("/v1/steps/".length()), "{\"occurrence\": \"2027-01-12\"}")
                .then()
                .statusCode(200);
        mia.get(plan).then().body("conflicts", empty());
    }

    @Test
    void isKeptWhenSomethingWasMissed() {
        var habit = habit(10, TUESDAYS);
        is("2027-01-13");
        var answer = mia.post(plan + "/replan").then().statusCode(200);
        has(habit, "2027-01-05 2027-01-12 2027-01-19");
        answer.body("conflicts.code", contains("past"))
                .body("conflicts[0].detail", endsWith("has passed: complete or skip this occurrence."));
    }

    @Test
    void isKeptWhenDaysOffChange() {
        var habit = habit(10, "FREQ=DAILY;UNTIL=20270112");
        mia.post(habit + "/completion").then().statusCode(200);
        mia.patch(plan, "{\"daysOff\": [\"fri\", \"sat\", \"sun\"]}").then().statusCode(200);
        has(habit, "2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-11 2027-01-12");
        mia.patch(plan, "{\"daysOff\": [\"sat\", \"sun\"]}").then().statusCode(200);
        has(habit, "2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-08 2027-01-11 2027-01-12");
    }

    /** What fell away comes back when the pause ends earlier than planned. */
    @Test
    void isKeptInAPause() {
        var habit = habit(10, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270209");
        mia.post(plan + "/pause", Map.of("until", "2027-01-18")).then().statusCode(200);
        has(habit, "2027-01-19 2027-01-26 2027-02-02 2027-02-09");
        is("2027-01-11");
        mia.post(plan + "/resume").then().statusCode(200);
        has(habit, "2027-01-12 2027-01-19 2027-01-26 2027-02-02 2027-02-09");
    }

    /** Nothing of it has a day after the pause, so it is overdue then rather than gone. */
    @Test
    void endsNoHabitInAPause() {
        var habit = habit(10, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270112");
        mia.post(plan + "/pause", Map.of("until", "2027-03-01")).then().statusCode(200);
        has(habit, "2027-01-05 2027-01-12");
        mia.get(habit).then().body("status", equalTo("todo"));
    }

    @Test
    void isKeptWhenTheStartIsLater() {
        var habit = habit(10, TUESDAYS);
        mia.patch(plan, "{\"startOn\": \"2027-01-13\"}").then().statusCode(200);
        has(habit, "2027-01-19");
        mia.patch(plan, "{\"startOn\": \"2027-02-01\"}").then().statusCode(200);
        has(habit, "2027-01-19");
        mia.get(plan).then().body("conflicts.code", contains("before_start"));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY;INTERVAL=52;COUNT=366, 3608",
        "FREQ=WEEKLY;INTERVAL=52;COUNT=366, 2390",
        "FREQ=DAILY;INTERVAL=3;UNTIL=22000101, 2199"
    })
    void isWithinWhatRequestsCanName(String cadence, String named) {
        add(10, cadence)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cadence"))
                .body("errors.code", contains("out_of_range"))
                .body("errors[0].detail", containsString(named));
    }
}
