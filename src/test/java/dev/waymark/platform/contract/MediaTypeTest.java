package dev.waymark.platform.contract;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which media types a request may come in, and which its answer. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MediaTypeTest {

    private static Request mia() {
        return member("mia").of(newTenant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/merge-patch+json", "application/jsonp"})
    void refusesOtherMediaTypes(String type) {
        mia().header("Content-Type", type)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/evaluations")
                .then()
                .statusCode(415)
                .body("type", endsWith("/problems/unsupported-media-type"))
                .body("detail", containsString("application/json"));
    }

    @Test
    void takesChangesAsMergePatchesOnly() {
        var tenant = newTenant();
        var draft = Answers.lonelyInShort().draftedBy(member("mia").of(tenant));
        member("mia")
                .of(tenant)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .patch("/v1/assessments/" + draft)
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml"})
    void answersInJsonOnly(String accepted) {
        mia().accept(accepted)
                .get("/v1/strategies")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ",", "json", "/", "*", "x/y;q=zero", "application/json;q=", "application/*", "*/*"})
    void answersInJsonWhenTheTypeIsLeftOpen(String accepted) {
        for (var answer : List.of(
                mia().header("Accept", accepted).get("/v1/strategies"),
                mia().header("Accept", accepted + ", application/json").get("/v1/strategies"),
                evaluationFor(accepted),
                evaluationFor(accepted + ", application/json"))) {
            answer.then().statusCode(200).contentType("application/json");
        }
    }

    private static Response evaluationFor(String accepted) {
        return mia().contentType("application/json")
                .header("Accept", accepted)
                .body(Answers.lonelyInShort().json())
                .post("/v1/evaluations");
    }

    /** The first is what Java's own client sends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "*; q=.2",
                "*;q=0.2",
                "text/html, *",
                "image/png, * ;q=1.000"
            })
    void answersInJsonWhenAnythingIsTakenCarelessly(String accepted) {
        mia().header("Accept", accepted)
                .get("/v1/strategies")
                .then()
                .statusCode(200)
                .contentType("application/json");
        evaluationFor(accepted).then().statusCode(200).contentType("application/json");
    }

    @Test
    void servesWhoNamesOnlyHowProblemsLook() {
        var tenant = newTenant();
        var draft = "/v1/assessments/"
                + Answers.lonelyInShort().draftedBy(member("mia").of(tenant));
        acceptingProblems(tenant).get(draft).then().statusCode(200).contentType("application/json");
        acceptingProblems(tenant).get(draft + "/change").then().statusCode(400).contentType("application/problem+json");
        acceptingProblems(tenant).delete(draft).then().statusCode(204);
    }

    private static Request acceptingProblems(String tenant) {
        return member("mia").of(tenant).accept("application/problem+json");
    }
}
