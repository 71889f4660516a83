package dev.waymark.plan;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static dev.waymark.support.PlanFixtures.wanted;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanFaultsTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private Response refused(Map<String, Object> body) {
        mia.post("/v1/plan-previews", body).then().statusCode(400);
        return mia.post("/v1/plans", body).then().statusCode(400).body("type", endsWith("/problems/validation-failed"));
    }

    @Test
    void tellsAllFaultsOfFormAtOnce() {
        refused(new HashMap<>(Map.of("strategies", "all", "weeklyMinutes", 0, "colour", "red", "startOn", "soon")))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/strategies", "/weeklyMinutes", "/colour", "/startOn", "/timeZone"));
    }

    @Test
    void tellsAllFaultsOfMeaningAtOnce() {
        var body = wanted("find-a-mentor", "win-the-lottery", "marry-rich");
        body.put("timeZone", "Europe/Atlantis");
        body.put("daysOff", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));
        body.put("startOn", "1969-07-20");
        body.put("sourceAssessmentId", NOBODYS);
        refused(body)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/strategies/1",
                                "/strategies/2",
                                "/timeZone",
                                "/daysOff",
                                "/startOn",
                                "/sourceAssessmentId"))
                .body("errors.find { it.pointer == '/strategies/1' }.code", equalTo("unknown_reference"))
                .body("errors.find { it.pointer == '/strategies/1' }.detail", containsString("win-the-lottery"));
    }

    @ParameterizedTest
    @CsvSource({
        "startOn, 2027-02-30, wrong_format",
        "startOn, 2027-2-3, wrong_format",
        "startOn, 2027-02-01T00:00:00Z, wrong_format",
        "startOn, +12027-02-01, wrong_format",
        "startOn, '', wrong_format",
        "startOn, 0001-01-01, out_of_range",
        "startOn, 9999-12-31, out_of_range",
        "timeZone, GMT+1000, unknown_value",
        "timeZone, SystemV/EST5EDT, unknown_value",
        "timeZone, europe/berlin, unknown_value",
        "timeZone, '', too_short",
        "title, '', too_short",
        "sourceAssessmentId, 1-1-1-1-1, wrong_format",
    })
    void refusesWhatIsNoValue(String property, String value, String code) {
        refused(wantedWith(property, value))
                .body("errors.pointer.unique()", contains("/" + property))
                .body("errors.code.unique()", contains(code));
    }

    @Test
    void refusesWhatComesTwice() {
        refused(wanted("set-goals", "set-goals"))
                .body("errors.pointer", contains("/strategies"))
                .body("errors.code", contains("duplicate"));
        refused(wantedWith("daysOff", List.of("sun", "sun"))).body("errors.pointer", contains("/daysOff"));
    }

    /** The default goals are no variant: they are what there is without one. */
    @Test
    void knowsVariantsOfTheStrategiesThatAreWanted() {
        refused(wantedWith("variants", Map.of("set-goals", "default", "find-a/mentor", "other"), "set-goals"))
                .body("errors.pointer", containsInAnyOrder("/variants/set-goals", "/variants/find-a~1mentor"))
                .body("errors.code.unique()", contains("unknown_reference"))
                .body(
                        "errors.find { it.pointer == '/variants/set-goals' }.detail",
                        containsString("“Turn your wishes into goals with dates”"))
                .body("errors.detail", hasItem(containsString("`find-a/mentor` is not one of the `strategies`")));
    }

    @Test
    void saysHowManyMinutesWouldDo() {
        refused(wantedWith("weeklyMinutes", 10, "set-goals"))
                .body("errors.pointer.unique()", contains("/weeklyMinutes"))
                .body("errors.code.unique()", contains("weekly_minutes_too_few"))
                .body("errors[0].detail", containsString("at least 20 minutes a week"));
        mia.post("/v1/plans", wantedWith("weeklyMinutes", 20, "set-goals"))
                .then()
                .statusCode(201);
    }

    /** Whether an assessment exists is nobody else's business. */
    @Test
    void saysTheSameOfEveryAssessmentThatIsNotOnesOwnScoredOne() {
        var draft = assessmentOf(mia, false);
        var foreign = assessmentOf(mia.and(member("noa")), true);
        var elsewhere = assessmentOf(PlanFixtures.of(member("mia")), true);
        var unknown = refused(wantedWith("sourceAssessmentId", NOBODYS))
                .body("errors.pointer", contains("/sourceAssessmentId"))
                .extract();
        for (var id : List.of(draft, foreign, elsewhere)) {
            var answer = refused(wantedWith("sourceAssessmentId", id)).extract();
            assertThat(answer.<Object>path("errors")).isEqualTo(unknown.path("errors"));
            assertThat(answer.<String>path("detail")).isEqualTo(unknown.path("detail"));
        }
    }

    @Test
    void remembersTheScoredAssessmentThatLedToIt() {
        var scored = assessmentOf(mia, true);
        assertThat(mia.plan(wantedWith("sourceAssessmentId", scored)).getString("sourceAssessmentId"))
                .isEqualTo(scored);
        mia.and(service())
                .post("/v1/plans", ofMember("noa", scored))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sourceAssessmentId"));
    }

    private static Map<String, Object> ofMember(String member, String assessment) {
        var body = wantedWith("memberId", member);
        body.put("sourceAssessmentId", assessment);
        return body;
    }

    private static String assessmentOf(PlanFixtures who, boolean submit) {
        List<String> items = who.read("/v1/questionnaires/career-rut-short").getList("items.key");
        var answers = new HashMap<String, Integer>();
        items.forEach(item -> answers.put(item, 4));
        return who.post(
                        "/v1/assessments",
                        Map.of("questionnaire", "career-rut-short", "answers", answers, "submit", submit))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void wantsAServiceToNameTheMember() {
        mia.and(service())
                .post("/v1/plans", wanted("win-the-lottery"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/memberId", "/strategies/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans", "/v1/plan-previews"})
    void forbidsCallersWhoMayNot(String path) {
        mia.post(path, wantedWith("memberId", "noa")).then().statusCode(403);
        mia.and(coach("kim")).post(path, wanted()).then().statusCode(403);
        mia.and(admin()).post(path, wanted()).then().statusCode(403);
        Api.anonymous()
                .contentType("application/json")
                .body(wanted())
                .post(path)
                .then()
                .statusCode(401);
        mia.get("/v1/plans").then().body("items", empty());
    }
}
