package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.Answers;
import dev.waymark.support.Json;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A caller asks only what the service names next, until it says that this is enough. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AdaptiveFormTest {

    private final String tenant = newTenant();

    private Response evaluate(Map<String, Object> answers) {
        return post("/v1/evaluations", answers, List.of());
    }

    private Response next(Map<String, Object> answers, List<String> skipped) {
        var response = post("/v1/evaluations/next-items", answers, skipped);
        response.then().statusCode(200);
        return response;
    }

    private Response post(String path, Map<String, Object> answers, List<String> skipped) {
        return member("mia")
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("questionnaire", Answers.LONG, "answers", answers, "skipped", skipped))
                .post(path);
    }

    @Test
    void anEvaluationWithoutAnswersSaysWhatToAskFirst() {
        evaluate(Map.of())
                .then()
                .statusCode(200)
                .body("nextItems", hasSize(3))
                .body("remaining", equalTo(Map.of("least", 6, "likely", 43)))
                .body("sufficient", equalTo(false))
                .body("sensitivity", equalTo(null))
                .body("strategies[0].relevance", equalTo(null));
    }

    @Test
    void askingWhatIsNamedEndsEarlyAndFindsTheSame() {
        var person = Answers.wornOut().byItem();
        Map<String, Object> answers = new LinkedHashMap<>();
        Json asked = next(answers, List.of()).json();
        while (!asked.getBoolean("sufficient")) {
            List<String> next = asked.getList("nextItems.key");
            assertThat(next).isNotEmpty().noneMatch(answers::containsKey);
            next.forEach(item -> answers.put(item, person.get(item)));
            asked = next(answers, List.of()).json();
        }
        assertThat(answers).hasSizeLessThan(48);
        var result = evaluate(answers).json();
        assertThat(result.getBoolean("sufficient")).isTrue();
        assertThat(result.getString("readiness.inaction.level")).isNotEqualTo("unknown");
        assertThat(result.getString("strategies[0].key"))
                .isEqualTo(evaluate(person).path("strategies[0].key"));
        assertThat(result.getList("quality.flags")).isEmpty();
    }

    /** What a caller needs to ask, with the words to show, and no more: a result is ten times as long. */
    @Test
    void theNextItemsAreThoseOfAResultWithoutTheResult() {
        var answers = Map.<String, Object>of("exhaustion-1", 5, "isolation-2", 1);
        var light = next(answers, List.of());
        var result = evaluate(answers);
        assertThat(light.<Map<String, Object>>path(""))
                .containsOnlyKeys("nextItems", "remaining", "sufficient")
                .allSatisfy((name, value) -> assertThat(value).isEqualTo(result.path(name)));
        assertThat(light.asString()).hasSizeLessThan(result.asString().length() / 10);
        List<Map<String, Object>> items = member("mia")
                .of(tenant)
                .get("/v1/questionnaires/" + Answers.LONG)
                .path("items");
        assertThat(light.<List<Map<String, Object>>>path("nextItems"))
                .allSatisfy(item ->
                        assertThat(items).anySatisfy(known -> assertThat(known).containsAllEntriesOf(item)));
    }

    @Test
    void whatWasSkippedIsNeverAskedAgain() {
        List<String> skipped = next(Map.of(), List.of()).path("nextItems.key");
        var after = next(Map.of(), skipped);
        assertThat(after.<List<String>>path("nextItems.key")).isNotEmpty().doesNotContainAnyElementsOf(skipped);
        assertThat(post("/v1/evaluations", Map.of(), skipped).<List<String>>path("nextItems.key"))
                .isEqualTo(after.path("nextItems.key"));
    }

    @Test
    void onlyItemsWithoutAnAnswerCanBeSkipped() {
        post("/v1/evaluations/next-items", Map.of("isolation-1", 2), List.of("isolation-2", "isolation-1", "no-such"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/skipped/1", "/skipped/2"))
                .body("errors.code", contains("not_allowed", "unknown_reference"));
        post("/v1/evaluations", Map.of(), List.of("isolation-1", "isolation-1"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("duplicate"));
    }

    @Test
    void aDraftSaysWhatToAskNextAndAScoredOneHasNothingMore() {
        var mia = member("mia").of(tenant);
        var draft = Answers.begin(mia, "{\"questionnaire\": \"career-rut\"}");
        List<String> next = draft.path("nextItems.key");
        assertThat(draft.<Object>path("nextItems")).isEqualTo(evaluate(Map.of()).path("nextItems"));
        draft.then().body("remaining.likely", equalTo(43));
        Map<String, Integer> answers = next.stream().collect(Collectors.toMap(item -> item, item -> 3));
        var answered = member("mia")
                .of(tenant)
                .contentType("application/merge-patch+json")
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("answers", answers))
                .patch("/v1/assessments/" + draft.path("id"));
        answered.then().statusCode(200).body("sufficient", equalTo(false));
        assertThat(answered.<List<String>>path("nextItems.key")).isNotEmpty().doesNotContainAnyElementsOf(next);
        member("mia")
                .of(tenant)
                .post("/v1/assessments/" + draft.path("id") + "/submission")
                .then()
                .statusCode(200)
                .body("nextItems", empty())
                .body("remaining.least", equalTo(0))
                .body("sufficient", equalTo(false))
                .body("result.nextItems", equalTo(answered.path("nextItems")));
    }

    @Test
    void aCompleteFormLeavesNothingToAsk() {
        evaluate(Answers.content().byItem())
                .then()
                .statusCode(200)
                .body("nextItems", empty())
                .body("sufficient", equalTo(true));
    }
}
