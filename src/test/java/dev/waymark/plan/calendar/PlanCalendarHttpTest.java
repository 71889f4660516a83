package dev.waymark.plan.calendar;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan as a calendar, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanCalendarHttpTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void holdsEverythingThatThePlanHolds() {
        var plan = mia.planWithThreeStrategies();
        var calendar = mia.get("/v1/plans/" + plan.getString("id") + "/calendar");
        calendar.then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Cache-Control", equalTo("private, no-cache"));
        assertThat(Biweekly.parse(calendar.asString()).first().getEvents())
                .hasSize((int) PlanBody.of(plan).items().count());
    }

    @Test
    void isThereForTaskAppsToo() {
        var plan = "/v1/plans/" + mia.planWithTwoSteps().plan() + "/calendar";
        mia.get(plan + "?as=todos").then().statusCode(200).body(containsString("BEGIN:VTODO"));
        mia.get(plan + "?as=events").then().body(equalTo(mia.get(plan).asString()));
        mia.get(plan + "?as=cards")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains("as"));
    }

    @Test
    void hasATagThatChangesWithThePlan() {
        var ids = mia.planWithTwoSteps();
        var path = "/v1/plans/" + ids.plan() + "/calendar";
        var tag = mia.tagOf(path);
        mia.getUnless(tag, path).then().statusCode(304).header("ETag", equalTo(tag));
        mia.complete(ids.first(), "{}").then().statusCode(200);
        mia.getUnless(tag, path).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    /** An entry shows both, but not the kinds of their cues. */
    @Test
    void countsTheChangesOfBothIfThens() {
        var ids = mia.planWithTwoSteps();
        var rain = "{'cue': 'If it rains', 'response': 'I write'}";
        var noon = "{'cue': 'At noon', 'response': 'I write'}";
        var sequences = Stream.of(
                        List.of(rain),
                        List.of(rain.replace("}", ", 'cueType': 'event'}")),
                        List.of(rain, noon),
                        List.of(rain, noon.replace("noon", "one")),
                        List.of(rain, noon.replace("write", "rest")),
                        List.of(
                                rain,
                                noon.replace("'At noon'", "'At noon', 'cueType': 'time'")
                                        .replace("write", "rest")),
                        List.of(noon),
                        List.of())
                .map(list -> "{\"ifThen\": " + list.toString().replace('\'', '"') + "}")
                .map(change -> {
                    mia.patch("/v1/steps/" + ids.first(), change).then().statusCode(200);
                    var calendar =
                            mia.get("/v1/plans/" + ids.plan() + "/calendar").asString();
                    return RevisedEntry.of(calendar).get(ids.first()).sequence();
                })
                .toList();
        assertThat(sequences).containsExactly(1, 1, 2, 3, 4, 4, 5, 6);
    }

    @Test
    void dropsWhatIsDeletedAndCancelsWhatIsSkipped() {
        var ids = mia.planWithTwoSteps();
        var path = "/v1/plans/" + ids.plan() + "/calendar";
        mia.skip(ids.first(), "{}").then().statusCode(200);
        mia.get(path).then().body(containsString("STATUS:CANCELLED")).body(containsString(ids.second()));
        mia.delete("/v1/steps/" + ids.second()).then().statusCode(204);
        mia.get(path).then().body(not(containsString(ids.second())));
    }

    @Test
    void isNoJson() {
        var path = "/v1/plans/" + mia.emptyPlan() + "/calendar";
        mia.with("Accept", "application/json")
                .get(path)
                .then()
                .statusCode(406)
                .body("type", endsWith("/problems/not-acceptable"));
        mia.with("Accept", "text/calendar").get(path).then().statusCode(200);
        mia.with("Accept", "text/calendar")
                .get("/v1/plans/" + PlanFixtures.NOBODYS + "/calendar")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void isNotThereForOthers() {
        var path = "/v1/plans/" + mia.emptyPlan() + "/calendar";
        mia.and(member("noa")).get(path).then().statusCode(404);
        mia.and(coach("carl")).get(path).then().statusCode(404);
    }
}
