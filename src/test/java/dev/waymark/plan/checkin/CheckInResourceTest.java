package dev.waymark.plan.checkin;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static dev.waymark.support.PlanFixtures.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CheckInResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of(ZONE));

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;
    private String checkIns;

    @BeforeEach
    void makeAPlan() {
        plan = "/v1/plans/" + mia.emptyPlan();
        checkIns = plan + "/check-ins";
    }

    private Response checkIn(int confidence, LocalDate on, Object... more) {
        var body = new HashMap<String, Object>(Map.of("confidence", confidence, "on", on.toString()));
        for (int at = 0; at < more.length; at += 2) {
            body.put((String) more[at], more[at + 1]);
        }
        var made = mia.post(checkIns, body);
        made.then().statusCode(201);
        return made;
    }

    @Test
    void notesHowItIsToday() {
        var made = mia.post(checkIns, "{\"confidence\": 7, \"mood\": 4, \"energy\": 2, \"note\": \"A good talk\"}");
        made.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/check-ins/" + made.path("id")))
                .body("planId", equalTo(plan.substring("/v1/plans/".length())))
                .body("goalId", nullValue())
                .body("confidence", equalTo(7))
                .body("mood", equalTo(4))
                .body("energy", equalTo(2))
                .body("value", nullValue())
                .body("note", equalTo("A good talk"))
                .body("replaces", nullValue());
        assertThat(LocalDate.parse(made.path("on"))).isBetween(TODAY, TODAY.plusDays(1));
        var read = mia.get("/v1/check-ins/" + made.path("id"));
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
    }

    @Test
    void listsByDayTheLatestFirst() {
        checkIn(1, TODAY.minusDays(2));
        checkIn(2, TODAY);
        checkIn(3, TODAY.minusDays(1));
        var first = mia.read(checkIns + "?limit=2");
        assertThat(first.getList("items.confidence")).containsExactly(2, 3);
        var second = mia.read(checkIns + "?limit=2&cursor=" + first.getString("next"));
        assertThat(second.getList("items.confidence")).containsExactly(1);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void correctsADayAndKeepsItsHistory() {
        String first = checkIn(3, TODAY).path("id");
        String other = checkIn(4, TODAY.minusDays(1)).path("id");
        var second = checkIn(6, TODAY, "note", "On second thoughts");
        second.then().body("replaces", equalTo(first));
        mia.get(checkIns).then().body("items.id", contains(second.path("id"), other));
        mia.get(checkIns + "?replaced=true").then().body("items.id", contains(second.path("id"), first, other));
        mia.get("/v1/check-ins/" + first).then().statusCode(200).body("confidence", equalTo(3));
    }

    @Test
    void takesTrueOrFalseForReplacedAndNothingElse() {
        checkIn(3, TODAY);
        mia.get(checkIns + "?replaced=false").then().statusCode(200).body("items.confidence", contains(3));
        mia.get(checkIns + "?replaced=yes")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("replaced"))
                .body("errors.code", contains("wrong_type"));
    }

    @Test
    void holdsOneADayForEachGoalAndOneForThePlan() {
        var one = mia.goalIn(plan.substring("/v1/plans/".length()));
        var other = mia.goalIn(plan.substring("/v1/plans/".length()));
        checkIn(1, TODAY);
        checkIn(2, TODAY, "goalId", one);
        checkIn(3, TODAY, "goalId", other);
        mia.get(checkIns).then().body("items.confidence", containsInAnyOrder(1, 2, 3));
        mia.delete("/v1/goals/" + one).then().statusCode(204);
        mia.get(checkIns).then().body("items.confidence", containsInAnyOrder(1, 3));
        mia.delete(plan).then().statusCode(204);
        mia.get(checkIns).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"confidence\": 11}                         | /confidence | out_of_range",
                "{\"confidence\": 5, \"mood\": 0}             | /mood       | out_of_range",
                "{\"confidence\": 5, \"energy\": 6}           | /energy     | out_of_range",
                "{\"confidence\": 5, \"value\": 0}            | /value      | not_applicable",
                "{\"confidence\": 5, \"value\": 3}            | /value      | out_of_range",
                "{\"confidence\": 5, \"on\": \"2190-01-01\"}  | /on         | out_of_range",
                "{\"confidence\": 5, \"on\": \"1999-12-31\"}  | /on         | out_of_range",
                "{\"confidence\": 5, \"note\": \"\"}          | /note       | too_short",
                "{\"confidence\": 5, \"goalId\": \"" + NOBODYS + "\"} | /goalId | unknown_reference",
            })
    void refusesWhatCannotBe(String body, String pointer, String code) {
        mia.post(checkIns, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void takesNoneForACancelledPlan() {
        mia.patch(plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        mia.post(checkIns, "{\"confidence\": 5}").then().statusCode(409);
    }

    @Test
    void smoothsMoodAndEnergy() {
        checkIn(5, TODAY.minusDays(7), "mood", 5);
        checkIn(5, TODAY, "mood", 2);
        checkIn(5, TODAY, "mood", 1);
        mia.get(checkIns + "/trend?from=" + TODAY.minusDays(3) + "&to=" + TODAY)
                .then()
                .statusCode(200)
                .body("from", equalTo(TODAY.minusDays(3).toString()))
                .body("halfLifeDays", equalTo(7))
                .body("mood.points.on", contains(TODAY.toString()))
                .body("mood.points.value", contains(1.0))
                .body("mood.trend", equalTo(2.33))
                .body("energy.trend", nullValue())
                .body("energy.points", empty());
        mia.get(checkIns + "/trend").then().statusCode(200).body("mood.points.trend", contains(5.0, 2.33));
    }

    @ParameterizedTest
    @CsvSource({"from=2026-02-01&to=2026-01-31,from", "from=2026-01-01&to=2027-01-02,from", "to=1999-12-31,to"})
    void refusesDaysThatMakeNoSense(String query, String parameter) {
        mia.get(checkIns + "/trend?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains("out_of_range"));
    }

    @Test
    void showsAWholeYear() {
        mia.get(checkIns + "/trend?from=2026-01-01&to=2027-01-01").then().statusCode(200);
    }

    @Test
    void exhaustedWeeksAllowALighterOne() {
        mia.get(plan + "/progress").then().body("suggestions", empty());
        for (int ago = 0; ago < 3; ago++) {
            checkIn(5, TODAY.minusDays(ago), "energy", 1);
        }
        mia.get(plan + "/progress")
                .then()
                .body("suggestions.code", contains("small_restoring_step", "lighter_week"))
                .body("suggestions[1].text", containsString("lighter week"));
        checkIn(5, TODAY, "energy", 5);
        mia.get(plan + "/progress").then().body("suggestions", empty());
    }

    @Test
    void isForTheMemberAlone() {
        String id = checkIn(5, TODAY).path("id");
        for (var other : new PlanFixtures[] {mia.and(member("noa")), mia.and(coach("kim"))}) {
            other.get(checkIns).then().statusCode(404);
            other.get(checkIns + "/trend").then().statusCode(404);
            other.get("/v1/check-ins/" + id).then().statusCode(404);
        }
    }
}
