package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.Answers;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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
        return member("mia")
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("questionnaire", Answers.LONG, "answers", answers))
                .post("/v1/evaluations");
    }

    @Test
    void anEvaluationWithoutAnswersSaysWhatToAskFirst() {
        evaluate(Map.of())
                .then()
                .statusCode(200)
                .body("nextItems", hasSize(3))
                .body("sufficient", equalTo(false))
                .body("sensitivity", equalTo(null))
                .body("strategies[0].relevance", equalTo(null));
    }

    @Test
    void askingWhatIsNamedEndsEarlyAndFindsTheSame() {
        var person = Answers.wornOut().byItem();
        Map<String, Object> answers = new LinkedHashMap<>();
        JsonPath result = evaluate(answers).jsonPath();
        while (!result.getBoolean("sufficient")) {
            List<String> next = result.getList("nextItems");
            assertThat(next).isNotEmpty().noneMatch(answers::containsKey);
            next.forEach(item -> answers.put(item, person.get(item)));
            result = evaluate(answers).jsonPath();
        }
        assertThat(answers).hasSizeLessThan(45);
        assertThat(result.getString("strategies[0].key"))
                .isEqualTo(evaluate(person).path("strategies[0].key"));
        assertThat(result.getList("quality.flags")).isEmpty();
    }

    @Test
    void aDraftSaysWhatToAskNextAndAScoredOneHasNothingMore() {
        var mia = member("mia").of(tenant);
        var draft = Answers.begin(mia, "{\"questionnaire\": \"career-rut\"}");
        List<String> next = draft.path("nextItems");
        assertThat(next).isEqualTo(evaluate(Map.of()).path("nextItems"));
        Map<String, Integer> answers = next.stream().collect(Collectors.toMap(item -> item, item -> 3));
        var answered = member("mia")
                .of(tenant)
                .contentType("application/merge-patch+json")
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("answers", answers))
                .patch("/v1/assessments/" + draft.path("id"));
        answered.then().statusCode(200).body("sufficient", equalTo(false));
        assertThat(answered.<List<String>>path("nextItems")).isNotEmpty().doesNotContainAnyElementsOf(next);
        member("mia")
                .of(tenant)
                .noContentType()
                .post("/v1/assessments/" + draft.path("id") + "/submission")
                .then()
                .statusCode(200)
                .body("nextItems", empty())
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
