package dev.waymark.platform.problem;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.support.ContractDocument;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The codes of errors: all of them are in the contract and on their page, and their examples are what the service says. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FaultCodeTest {

    private static final ObjectMapper JSON = JsonSettings.mapper();
    private static final String PLANS = "/v1/plans";
    private static final List<String> CODES =
            Arrays.stream(FaultCode.values()).map(FaultCode::wireName).toList();

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void theContractListsThem() {
        assertThat(ContractDocument.at("/components/schemas/FaultCode/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(CODES);
    }

    @Test
    void theirPageShowsAnExampleOfEach() throws Exception {
        var page = "/problems/validation-failed";
        var described = anonymous().get(page);
        assertThat(described.<List<String>>path("codes.code")).isEqualTo(CODES);
        var html = anonymous().accept("text/html").get(page).asString().replace("&quot;", "\"");
        for (var code : FaultCode.values()) {
            assertThat(html)
                    .contains(">" + code.wireName() + "</code></h3>")
                    .contains("\"code\" : \"" + code.wireName());
            assertThat(JSON.readTree(described.asString()).at("/codes/" + code.ordinal() + "/example"))
                    .isEqualTo(JSON.valueToTree(code.example()));
        }
        assertThat(anonymous().get("/problems/conflict").<Object>path("codes")).isNull();
    }

    /** The code for anything else has no request that is known to get it: as soon as one is, it deserves a code. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "INVALID")
    void theExampleIsWhatTheServiceSays(FaultCode code) throws Exception {
        var answer = provoke(code);
        answer.then().statusCode(400);
        assertThat(JSON.readTree(answer.asString()).at("/errors/0")).isEqualTo(JSON.valueToTree(code.example()));
    }

    private Response provoke(FaultCode code) {
        return switch (code) {
            case REQUIRED -> without("startOn");
            case WRONG_TYPE -> plan("weeklyMinutes", "120");
            case WRONG_FORMAT -> plan("startOn", "1 February");
            case OUT_OF_RANGE -> plan("weeklyMinutes", 0);
            case TOO_SHORT -> plan("title", "");
            case TOO_LONG -> plan("title", "x".repeat(201));
            case DUPLICATE -> plan("daysOff", List.of("sat", "sat"));
            case UNKNOWN_PROPERTY -> plan("weeklyHours", 2);
            case UNKNOWN_PARAMETER -> mia.get("/v1/causes?sort=key");
            case UNKNOWN_VALUE -> goal(Map.of("title", "A talk of mine", "horizon", "medium"));
            case UNKNOWN_REFERENCE -> mia.post(PLANS, wanted("find-a-mentro"));
            case UNKNOWN_CURSOR -> mia.get(PLANS + "?cursor=abc");
            case NO_WORKING_DAY -> plan("daysOff", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));
            case WEEKLY_MINUTES_TOO_FEW -> step(Map.of("effortMinutes", 240, "cadence", "FREQ=WEEKLY;COUNT=3"));
            case UNTIL_TOO_EARLY -> step(Map.of("effortMinutes", 30, "cadence", "FREQ=WEEKLY;BYDAY=SA;UNTIL=21000109"));
            case TOO_MANY_OCCURRENCES -> tooMany();
            case NOT_ALLOWED ->
                step(Map.of("effortMinutes", 30, "cadence", "FREQ=DAILY;COUNT=3", "dueOn", "2100-01-12"));
            case NOT_APPLICABLE ->
                mia.post(PLANS + "/" + mia.emptyPlan() + "/check-ins", Map.of("confidence", 5, "value", 2));
            case CYCLE -> cycle();
            case WRONG_SUM ->
                mia.post("/v1/steps/" + mia.planWithTwoSteps().first() + "/split", Map.of("minutes", List.of(10, 10)));
            case INVALID -> throw new IllegalArgumentException("no request gets it");
        };
    }

    private Response without(String property) {
        var body = wanted();
        body.remove(property);
        return mia.post(PLANS, body);
    }

    private Response plan(String property, Object value) {
        return mia.post(PLANS, wantedWith(property, value));
    }

    private Response goal(Map<String, Object> body) {
        return mia.post(PLANS + "/" + mia.emptyPlan() + "/goals", body);
    }

    private Response step(Map<String, Object> body) {
        var titled = new HashMap<>(body);
        titled.put("title", "Write a page");
        return mia.post("/v1/goals/" + mia.goalIn(mia.emptyPlan()) + "/steps", titled);
    }

    private Response cycle() {
        var ids = mia.planWithTwoSteps();
        mia.patch("/v1/steps/" + ids.second(), "{\"title\": \"Show it to a friend\"}");
        return mia.patch("/v1/steps/" + ids.first(), "{\"after\": [\"" + ids.second() + "\"]}");
    }

    private Response tooMany() {
        var steps = Collections.nCopies(
                14, Map.of("title", "Write a page", "effortMinutes", 1, "cadence", "FREQ=DAILY;COUNT=366"));
        var goal = mia.goalIn(mia.emptyPlan());
        return steps.stream()
                .map(step -> mia.post("/v1/goals/" + goal + "/steps", step))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
