package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanChangeTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private PlanBody before;
    private String plan;
    private String firstStep;

    @BeforeEach
    void makeAPlan() {
        var made = mia.planWithThreeStrategies();
        before = PlanBody.of(made);
        plan = "/v1/plans/" + made.getString("id");
        firstStep = (String) before.steps().get(0).get("id");
    }

    private PlanBody changed(String change) {
        return PlanBody.of(
                mia.patch(plan, change).then().statusCode(200).extract().json());
    }

    @Test
    void movesNothingWhenItIsRenamed() {
        mia.patch(plan, "{\"title\": \"Another name\"}")
                .then()
                .statusCode(200)
                .body("title", equalTo("Another name"))
                .body("updatedAt", not(mia.read(plan).getString("createdAt")));
        assertThat(PlanBody.of(mia.read(plan)).steps()).isEqualTo(before.steps());
    }

    @Test
    void refusesAChangeThatSaysNothing() {
        mia.with("If-Match", "*")
                .contentType("application/merge-patch+json")
                .patch(plan)
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/malformed-json"));
    }

    @Test
    void spreadsOpenStepsWhenThereIsLessTime() {
        assertThat(before.minutesPerWeek().values()).anyMatch(minutes -> minutes > 120);
        var after = changed("{\"weeklyMinutes\": 120}");
        assertThat(after.minutesPerWeek().values()).isNotEmpty().allMatch(minutes -> minutes <= 120);
        assertThat(after.items().map(PlanBody.Item::minutes))
                .containsExactlyInAnyOrderElementsOf(
                        before.items().map(PlanBody.Item::minutes).toList());
    }

    @Test
    void keepsNewDaysOffFree() {
        var after = changed("{\"daysOff\": [\"mon\", \"tue\"]}");
        assertThat(after.items().map(item -> item.dueOn().getDayOfWeek()))
                .isNotEmpty()
                .doesNotContain(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(mia.read(plan).getList("daysOff")).containsExactly("mon", "tue");
        mia.patch(plan, "{\"daysOff\": null}").then().statusCode(200).body("daysOff", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"startOn\": \"2100-06-07\"}", "{\"weeklyMinutes\": 120}", "{\"daysOff\": [\"mon\", \"tue\"]}"
            })
    void keepsWhatIsDoneWhenThePlanMoves(String change) {
        mia.complete(firstStep, "{\"on\": \"2020-01-02\", \"note\": \"early\"}")
                .then()
                .statusCode(200);
        var done = PlanBody.of(mia.read(plan)).step("id", firstStep);
        var after = changed(change);
        assertThat(after.step("id", firstStep)).isEqualTo(done).containsEntry("completedOn", "2020-01-02");
        assertThat(after.items().toList()).isNotEqualTo(before.items().toList());
    }

    @Test
    void startsNothingBeforeItsNewStart() {
        var after = changed("{\"startOn\": \"2100-06-07\"}");
        assertThat(after.items().map(item -> item.dueOn().toString()))
                .allMatch(dueOn -> dueOn.compareTo("2100-06-07") >= 0);
    }

    @Test
    void wantsTheTagOfWhatItChanges() {
        mia.patchUnconditionally(plan, "{\"title\": \"Mine\"}")
                .then()
                .statusCode(428)
                .body("type", endsWith("/problems/precondition-required"));
        mia.patchIf("\"stale\"", plan, "{\"colour\": 1}")
                .then()
                .statusCode(412)
                .body("type", endsWith("/problems/precondition-failed"));
        mia.patchIf("\"stale\"", "/v1/plans/" + NOBODYS, "{}").then().statusCode(404);
        assertThat(PlanBody.of(mia.read(plan)).steps()).isEqualTo(before.steps());
    }

    @Test
    void answersWithTheTagOfTheNextReading() {
        var first = mia.patch(plan, "{\"weeklyMinutes\": 90}");
        var second = mia.patchIf(first.header("ETag"), plan, "{\"title\": \"Mine\"}");
        second.then().statusCode(200);
        assertThat(mia.tagOf(plan)).isEqualTo(second.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": null}                | /title         | wrong_type",
                "{\"weeklyMinutes\": null}        | /weeklyMinutes | wrong_type",
                "{\"colour\": \"red\"}            | /colour        | unknown_property",
                "{\"memberId\": \"noa\"}          | /memberId      | unknown_property",
                "{\"timeZone\": \"Mars/Olympus\"} | /timeZone      | unknown_value",
                "{\"lifecycle\": \"done\"}        | /lifecycle     | unknown_value",
                "{\"lifecycle\": \"on_hold\"}     | /lifecycle     | unknown_value",
                "{\"lifecycle\": \"completed\"}   | /lifecycle     | unknown_value",
                "{\"lifecycle\": \"proposed\"}    | /lifecycle     | unknown_value",
                "{\"startOn\": \"0001-01-01\"}    | /startOn       | out_of_range",
                "{\"startOn\": \"9999-12-31\"}    | /startOn       | out_of_range",
                "{\"weeklyMinutes\": 5}           | /weeklyMinutes | weekly_minutes_too_few",
            })
    void refusesWhatCannotBe(String change, String pointer, String code) {
        mia.patch(plan, change)
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains(pointer))
                .body("errors.code.unique()", contains(code));
        assertThat(PlanBody.of(mia.read(plan)).steps()).isEqualTo(before.steps());
    }

    @Test
    void tellsAllFaultsOfAChangeAtOnce() {
        mia.patch(plan, "{\"timeZone\": \"Mars/Olympus\", \"startOn\": \"1969-07-20\", \"lifecycle\": \"completed\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/timeZone", "/startOn", "/lifecycle"));
    }

    @Test
    void refusesAnythingButAnObject() {
        mia.patch(plan, "[]").then().statusCode(400);
        mia.patch(plan, "null").then().statusCode(400);
        mia.patch(plan, "{\"title\": ").then().statusCode(400).body("type", endsWith("/problems/malformed-json"));
    }
}
