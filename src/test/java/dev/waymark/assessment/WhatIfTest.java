package dev.waymark.assessment;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WhatIfTest {

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private Response suppose(String id, String body) {
        return mia().contentType("application/json").body(body).post("/v1/assessments/" + id + "/what-if");
    }

    private String first(Response answer) {
        return answer.path("result.strategies[0].key");
    }

    @Test
    void supposingNothingChangesNothing() {
        var id = Answers.wornOut().scoredBy(mia());
        var stored = mia().get("/v1/assessments/" + id);
        var supposed = suppose(id, "{}");
        supposed.then().statusCode(200).body("changes", empty());
        assertThat(supposed.<Object>path("result")).isEqualTo(stored.path("result"));
    }

    @Test
    void aBodyIsNotNeeded() {
        mia().post("/v1/assessments/" + Answers.content().scoredBy(mia()) + "/what-if")
                .then()
                .statusCode(200)
                .body("changes", empty());
    }

    @Test
    void saysWhatOtherSeveritiesWouldMove() {
        var id = Answers.wornOut().scoredBy(mia());
        var before = mia().get("/v1/assessments/" + id);
        var rested = suppose(id, "{\"severities\": {\"exhaustion\": 10.004}}");
        rested.then()
                .statusCode(200)
                .body("result.causes.find { it.cause == 'exhaustion' }.severity", equalTo(10.0))
                .body("result.causes.find { it.cause == 'exhaustion' }.level", equalTo("low"))
                .body("result.causes.find { it.cause == 'exhaustion' }.drivers", empty())
                .body("result.signposts", empty());
        assertThat(first(rested))
                .isEqualTo("learn-something-new")
                .isNotEqualTo(before.path("result.strategies[0].key"));
        List<Map<String, Object>> changes = rested.path("changes");
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.get("rankBefore")).isNotEqualTo(change.get("rankAfter"));
            assertThat(before.<Integer>path(
                            "result.strategies.find { it.key == '%s' }.rank".formatted(change.get("key"))))
                    .isEqualTo(change.get("rankBefore"));
        });
        assertThat(mia().get("/v1/assessments/" + id).asString()).isEqualTo(before.asString());
    }

    @Test
    void saysWhatOtherAnswersWouldMove() {
        var id = Answers.learnsNothing().scoredBy(mia());
        var answers = suppose(
                id, "{\"answers\": {\"isolation-1\": null, \"isolation-2\": \"not_applicable\", \"isolation-3\": 5}}");
        answers.then()
                .statusCode(200)
                .rootPath("result.causes.find { it.cause == 'isolation' }")
                .body("answered", equalTo(4))
                .body("applicable", equalTo(5));
    }

    /** Moving the named cause by as much as is said puts the named strategy first; a hundredth less does not. */
    @Test
    void theSensitivityKeepsItsWord() {
        var id = Answers.learnsNothing().scoredBy(mia());
        var result = suppose(id, "{}");
        String cause = result.path("result.sensitivity.cause");
        double delta = result.<Double>path("result.sensitivity.delta").doubleValue();
        double now = result.<Double>path("result.causes.find { it.cause == '%s' }.severity".formatted(cause))
                .doubleValue();
        var enough = suppose(id, severity(cause, now + delta));
        assertThat(first(enough)).isEqualTo(result.path("result.sensitivity.becomes"));
        var less = suppose(id, severity(cause, now + delta - Math.signum(delta) * .01));
        assertThat(first(less)).isEqualTo(first(result));
    }

    private static String severity(String cause, double severity) {
        return "{\"severities\": {\"%s\": %.2f}}".formatted(cause, severity);
    }

    @Test
    void worksOnADraft() {
        var id = Answers.lonelyInShort().without("isolation").draftedBy(mia());
        suppose(id, "{\"severities\": {\"isolation\": 90}}")
                .then()
                .statusCode(200)
                .body("result.strategies[0].key", equalTo("build-your-network"))
                .body("changes.key", hasItems("build-your-network"))
                .body("result.causes.find { it.cause == 'isolation' }.band", notNullValue());
        mia().get("/v1/assessments/" + id).then().body("status", equalTo("draft"));
    }

    @Test
    void namesEveryFault() {
        var id = Answers.content().scoredBy(mia());
        suppose(id, """
                        {"answers": {"isolation-1": 6, "isolation-99": 3}, "more": 1,
                         "severities": {"exhaustion": 101, "isolation": -0.5, "boredom": 50, "wrong-field": "high"}}""")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/more",
                                "/answers/isolation-1",
                                "/answers/isolation-99",
                                "/severities/exhaustion",
                                "/severities/isolation",
                                "/severities/boredom",
                                "/severities/wrong-field"));
        suppose(id, "{\"severities\": {\"boredom\": 50}}").then().body("errors.code", contains("unknown_reference"));
    }

    @Test
    void aCoachMayAskOnlyAboutWhatIsShared() {
        var id = Answers.content().scoredBy(mia());
        coach("carl")
                .of(tenant)
                .contentType("application/json")
                .body("{}")
                .post("/v1/assessments/" + id + "/what-if")
                .then()
                .statusCode(404);
    }
}
