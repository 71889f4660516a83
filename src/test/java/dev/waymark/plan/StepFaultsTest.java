package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.NOBODYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StepFaultsTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private String goal() {
        return "/v1/goals/" + mia.goalIn(mia.emptyPlan());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;COUNT=2",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;COUNT=2;UNTIL=21000301",
                "FREQ=WEEKLY;COUNT=367",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;BYDAY=2MO;COUNT=2",
                "FREQ=DAILY;BYDAY=MO;COUNT=2",
                "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=2",
                "FREQ=WEEKLY;UNTIL=20990101",
                "FREQ=DAILY;UNTIL=21010131",
                "freq=weekly;count=2",
                "every Monday",
            })
    void refusesACadenceThatItCannotKeep(String cadence) {
        var body = Map.of("title", "Rehearse", "effortMinutes", 30, "cadence", cadence);
        mia.post(goal() + "/steps", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cadence"))
                .body("errors.code", contains("wrong_format"));
        mia.patch("/v1/steps/" + mia.fourMondays(), "{\"cadence\": \"" + cadence + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cadence"));
    }

    @Test
    void saysWhatWouldMakeItPossible() {
        var body = Map.of("title", "Train", "effortMinutes", 60, "cadence", "FREQ=DAILY;COUNT=10");
        mia.post(goal() + "/steps", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/effortMinutes"))
                .body("errors.code", contains("weekly_minutes_too_few"))
                .body("errors[0].detail", containsString("at least 300 minutes a week"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"effortMinutes\": 0}                 | /effortMinutes   | out_of_range",
                "{\"effortMinutes\": 60001}             | /effortMinutes   | out_of_range",
                "{\"effortMinutes\": 1.5}               | /effortMinutes   | wrong_type",
                "{\"effortMinutes\": null}              | /effortMinutes   | wrong_type",
                "{\"title\": null}                      | /title           | wrong_type",
                "{\"ifThen\": [{\"cue\": \"If it rains\"}]} | /ifThen/0/response | required",
                "{\"ifThen\": [{\"cue\": \"\", \"response\": \"I go\"}]} | /ifThen/0/cue | too_short",
                "{\"ifThen\": {\"cue\": \"If it rains\", \"response\": \"I go\"}} | /ifThen | wrong_type",
                "{\"ifThen\": [{\"cue\": \"1\", \"response\": \"I go\"}, {\"cue\": \"2\", \"response\": \"I go\"},"
                        + "{\"cue\": \"3\", \"response\": \"I go\"}]} | /ifThen | too_long",
                "{\"after\": [\"first\"]}               | /after/0         | wrong_format",
                "{\"status\": \"done\"}                 | /status          | unknown_value",
                "{\"status\": \"skipped\"}              | /status          | unknown_value",
                "{\"dueOn\": \"soon\"}                  | /dueOn           | wrong_format",
                "{\"note\": \"mine\"}                   | /note            | unknown_property",
            })
    void refusesWhatCannotBe(String change, String pointer, String code) {
        var step = "/v1/steps/" + mia.planWithTwoSteps().second();
        var tag = mia.tagOf(step);
        mia.patchIf(tag, step, change)
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains(pointer))
                .body("errors.code", hasItem(code));
        assertThat(mia.tagOf(step)).isEqualTo(tag);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        mia.post(goal() + "/steps", Map.of("effortMinutes", "long", "after", "first", "colour", "red"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/effortMinutes", "/after", "/colour"));
        var body = Map.of("title", "Mine", "effortMinutes", 5, "after", List.of(NOBODYS), "cadence", "often");
        mia.post(goal() + "/steps", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/after/0", "/cadence"));
    }
}
