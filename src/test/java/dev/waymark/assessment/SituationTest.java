package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The work situation, which is asked beside the questionnaire and is part of what determines a result. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SituationTest {

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private String begin(Map<String, Object> more) {
        return "/v1/assessments/"
                + Answers.begin(mia(), Answers.content().json(more)).path("id");
    }

    private Response patch(String path, String body) {
        return mia().header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path)
                .then();
    }

    private Response suppose(String path, String body) {
        return mia().contentType("application/json")
                .body(body)
                .post(path + "/what-if")
                .then();
    }

    @Test
    void aDraftSetsKeepsAndRemovesIt() {
        var path = begin(Map.of());
        mia().get(path).then().body("situation", nullValue());
        patch(path, "{\"situation\": \"looking\"}").statusCode(200).body("situation", equalTo("looking"));
        patch(path, "{\"durationSeconds\": 61}").statusCode(200).body("situation", equalTo("looking"));
        mia().get(path).then().body("situation", equalTo("looking"));
        patch(path, "{\"situation\": null}").statusCode(200).body("situation", nullValue());
        patch(path, "{\"situation\": \"retired\"}").statusCode(400).body("errors.pointer", contains("/situation"));
    }

    @Test
    void aDraftIsScoredForIt() {
        var path = begin(Map.of("situation", "self_employed"));
        mia().post(path + "/submission")
                .then()
                .statusCode(200)
                .body("situation", equalTo("self_employed"))
                .body("result.inputs.situation", equalTo("self_employed"));
    }

    @Test
    void anEvaluationNamesItAmongItsInputs() {
        for (var body :
                new String[] {Answers.content().json(), Answers.content().json(Map.of("situation", "studying"))}) {
            mia().contentType("application/json")
                    .body(body)
                    .post("/v1/evaluations")
                    .then()
                    .statusCode(200)
                    .body("inputs.situation", body.contains("studying") ? equalTo("studying") : nullValue());
        }
    }

    @Test
    void whatNeedsAnEmployerStandsLastWithoutOne() {
        var path = "/v1/assessments/" + Answers.learnsNothing().scoredBy(mia());
        mia().get(path)
                .then()
                .body("result.strategies[1].key", equalTo("use-employer-programs"))
                .body("result.strategies.applicable", everyItem(equalTo(true)))
                .body("result.startWith.strategies[0]", equalTo("learn-something-new"))
                .body("result.startWith.code", equalTo("strongest_fit"));
        suppose(path, "{\"situation\": \"looking\"}")
                .statusCode(200)
                .body("changes.key", hasItem("use-employer-programs"))
                .rootPath("result.strategies[11]")
                .body("key", equalTo("use-employer-programs"))
                .body("applicable", equalTo(false))
                .body("probabilityTop3", equalTo(0.0))
                .body(
                        "why",
                        equalTo(
                                "“Use what your employer already offers” needs an employer, so it does not fit while you are"
                                        + " looking for work."));
    }

    @Test
    void aWhatIfMaySupposeAnother() {
        var path = begin(Map.of("situation", "employed", "submit", true));
        suppose(path, "{\"situation\": \"looking\"}")
                .statusCode(200)
                .body("result.inputs.situation", equalTo("looking"));
        suppose(path, "{}").body("result.inputs.situation", equalTo("employed"));
        mia().get(path).then().body("situation", equalTo("employed"));
    }
}
