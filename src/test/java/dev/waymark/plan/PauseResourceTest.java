package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Noon;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PauseResourceTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final LocalDate today = Noon.today();
    private String plan;
    private PlanBody before;

    @BeforeEach
    void makeAPlan() {
        makeAPlanOf("find-a-mentor", "set-goals", "learn-something-new");
    }

    private void makeAPlanOf(String... strategies) {
        var body = wanted(strategies);
        body.put("timeZone", Noon.ZONE);
        body.put("startOn", today.toString());
        var made = mia.plan(body);
        plan = "/v1/plans/" + made.getString("id");
        before = PlanBody.of(made);
    }

    private Response pause(String body) {
        return mia.post(plan + "/pause", body);
    }

    private PlanBody pauseUntil(LocalDate until) {
        return PlanBody.of(pause("{\"until\": \"" + until + "\"}")
                .then()
                .statusCode(200)
                .extract()
                .json());
    }

    private Response resume() {
        return mia.post(plan + "/resume");
    }

    /** Every date of open work, by step and place. */
    private static Map<String, LocalDate> dates(PlanBody plan) {
        var dates = new HashMap<String, LocalDate>();
        for (var step : plan.steps()) {
            dates.put((String) step.get("id"), PlanBody.dueOn(step));
            var occurrences = PlanBody.occurrences(step);
            for (var at = 0; at < occurrences.size(); at++) {
                dates.put(step.get("id") + " " + at, PlanBody.dueOn(occurrences.get(at)));
            }
        }
        return dates;
    }

    @Test
    void holdsAPlanUntilItIsResumed() {
        pause("{\"reason\": \"A new baby\"}")
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("on_hold"))
                .body("goals.lifecycle.unique()", contains("on_hold"))
                .body("pause.since", equalTo(today.toString()))
                .body("pause.until", nullValue())
                .body("pause.reason", equalTo("A new baby"));
        assertThat(dates(PlanBody.of(mia.read(plan)))).isEqualTo(dates(before));
        mia.get(plan + "/progress")
                .then()
                .body("signal", equalTo("paused"))
                .body("forecastOn", nullValue())
                .body("asOf", equalTo(today.toString()))
                .body("sentence", containsString("paused"));
        resume().then().statusCode(200).body("lifecycle", equalTo("active")).body("pause", nullValue());
        assertThat(dates(PlanBody.of(mia.read(plan)))).isEqualTo(dates(before));
    }

    @Test
    void needsNoBody() {
        mia.post(plan + "/pause").then().statusCode(200).body("lifecycle", equalTo("on_hold"));
        assertThat(resume().then().statusCode(200).extract().header("ETag")).isEqualTo(mia.tagOf(plan));
    }

    /** As long as nothing recurs by the month, whose rhythm is not one of weeks. */
    @ParameterizedTest
    @ValueSource(ints = {7, 14, 364})
    void movesEverythingByWholeWeeks(int days) {
        makeAPlanOf("set-goals", "learn-something-new");
        // On a working day something may be due already; a pause makes it neither more nor less.
        double due = mia.read(plan + "/progress").getDouble("effortDueShare");
        var after = dates(pauseUntil(today.plusDays(days)));
        assertThat(after).hasSameSizeAs(dates(before));
        dates(before).forEach((work, date) -> assertThat(after.get(work)).isEqualTo(date.plusDays(days)));
        mia.get(plan)
                .then()
                .body("lifecycle", equalTo("on_hold"))
                .body("pause.until", equalTo(today.plusDays(days).toString()))
                .body(
                        "endsOn",
                        equalTo(after.values().stream()
                                .max(LocalDate::compareTo)
                                .orElseThrow()
                                .toString()));
        mia.get(plan + "/progress").then().body("signal", equalTo("paused")).body("effortDueShare", equalTo(due));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40})
    void movesEverythingToALawfulDayOtherwise(int days) {
        var after = pauseUntil(today.plusDays(days));
        var dates = dates(after);
        dates(before)
                .forEach((work, date) -> assertThat(dates.get(work))
                        .isAfterOrEqualTo(date.plusDays(days))
                        .matches(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0));
        assertThat(after.minutesPerWeek().values()).allMatch(minutes -> minutes <= 180);
        for (var step : after.steps()) {
            for (var first : PlanBody.after(step)) {
                assertThat(dates.get(step.get("id"))).isAfterOrEqualTo(dates.get(first));
            }
        }
    }

    @Test
    void countsOnlyTheDaysThatItLastedWhenItEndsEarly() {
        pauseUntil(today.plusDays(10));
        resume().then().statusCode(200).body("lifecycle", equalTo("active")).body("pause", nullValue());
        assertThat(dates(PlanBody.of(mia.read(plan)))).isEqualTo(dates(before));
    }

    @Test
    void leavesWhatIsDoneAsItIs() {
        var step = (String) before.steps().get(0).get("id");
        mia.complete(step, "{\"note\": \"done\"}").then().statusCode(200);
        var done = mia.read(plan).getMap("goals[0].steps[0]");
        pauseUntil(today.plusDays(21));
        assertThat(mia.read(plan).getMap("goals[0].steps[0]")).isEqualTo(done);
    }

    @Test
    void reschedulesFromItsEndWhatIsChangedMeanwhile() {
        var end = today.plusDays(30);
        pauseUntil(end);
        var changed = mia.patch(plan, "{\"weeklyMinutes\": 120}").then().statusCode(200);
        var during = PlanBody.of(changed.extract().json());
        assertThat(dates(during).values()).noneMatch(date -> date.isBefore(end));
        assertThat(during.minutesPerWeek().values()).allMatch(minutes -> minutes <= 120);
        var after = PlanBody.of(resume().then().statusCode(200).extract().json());
        assertThat(after.items().map(PlanBody.Item::dueOn)).anyMatch(date -> date.isBefore(end));
        assertThat(after.minutesPerWeek().values()).allMatch(minutes -> minutes <= 120);
    }

    @Test
    void endsWhenTheLastStepCloses() {
        pauseUntil(today.plusDays(7));
        for (var step : before.steps()) {
            mia.skip((String) step.get("id"), "{}").then().statusCode(200);
        }
        mia.get(plan).then().body("lifecycle", equalTo("completed")).body("pause", nullValue());
    }

    @Test
    void endsWhenThePlanIsCancelled() {
        pauseUntil(today.plusDays(7));
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("cancelled"))
                .body("pause", nullValue());
    }
}
