package dev.waymark.assessment;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EvaluationResourceTest {

    private static final Api MIA = member("mia");

    private final String tenant = newTenant();

    private Response evaluate(String body) {
        var answer = MIA.of(tenant).contentType("application/json").body(body).post("/v1/evaluations");
        answer.then().statusCode(200);
        return answer;
    }

    @Test
    void givesTheSameBytesAsTheStoredPath() {
        var evaluated = evaluate(Answers.wornOut().json(Map.of("durationSeconds", 400)));
        var made =
                Answers.begin(MIA.of(tenant), Answers.wornOut().json(Map.of("durationSeconds", 400, "submit", true)));
        var read = MIA.of(tenant).get("/v1/assessments/" + made.path("id"));
        var result = "\"result\":" + evaluated.asString() + ",\"nextItems\"";
        assertThat(made.asString()).contains(result);
        assertThat(read.asString()).contains(result);
    }

    @Test
    void storesNothing() {
        evaluate(Answers.wornOut().json());
        MIA.of(tenant).get("/v1/assessments").then().body("items", empty());
    }

    @Test
    void leadsAWornOutPersonToSelfCareBeforeWhatAddsLoad() {
        List<String> adding = MIA.of(tenant).get("/v1/strategies?load=adding").path("items.key");
        var result = evaluate(Answers.wornOut().json());
        List<String> ranked = result.path("strategies.key");
        assertThat(ranked).startsWith("invest-in-self-care");
        assertThat(ranked.subList(0, 3)).doesNotContainAnyElementsOf(adding);
        assertThat(adding).contains("learn-something-new", "take-on-challenges");
        adding.forEach(key -> {
            List<Double> factors = result.path("strategies.find { it.key == '%s' }.adjustments.factor".formatted(key));
            assertThat(factors).as(key).anyMatch(factor -> factor <= 0.4);
        });
        result.then().body("signposts.code", contains("support"));
    }

    @Test
    void leadsMembersWhoLearnNothingToLearningSomethingNew() {
        evaluate(Answers.learnsNothing().json())
                .then()
                .body("strategies[0].key", equalTo("learn-something-new"))
                .body("strategies[0].contributions[0].cause", equalTo("outdated-skills"))
                .body("causes.find { it.cause == 'outdated-skills' }.severity", equalTo(100.0))
                .body("causes.find { it.cause == 'outdated-skills' }.level", equalTo("high"))
                .body("signposts", empty());
    }

    @Test
    void ranksAllStrategiesAndExplainsEach() {
        var result = evaluate(Answers.learnsNothing().json());
        List<String> known = MIA.of(tenant).get("/v1/strategies").path("items.key");
        result.then()
                .body(
                        "strategies.rank",
                        equalTo(IntStream.rangeClosed(1, 12).boxed().toList()))
                .body("strategies.key", containsInAnyOrder(known.toArray()));
        List<String> why = result.path("strategies.why");
        assertThat(why).hasSize(12).allSatisfy(sentence -> assertThat(sentence).endsWith("."));
        assertThat(result.<List<Double>>path("strategies.relevance"))
                .as("by relevance")
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void contributionsAddUpToTheRelevance() {
        var result = evaluate(Answers.wornOut().json());
        for (var rank = 0; rank < 12; rank++) {
            List<Number> points = result.path("strategies[%d].contributions.points".formatted(rank));
            Number sum = result.path("strategies[%d].baseRelevance".formatted(rank));
            var hundredths = points.stream()
                    .mapToLong(point -> Math.round(point.doubleValue() * 100))
                    .sum();
            assertThat(hundredths).isEqualTo(Math.round(sum.doubleValue() * 100));
        }
    }

    @Test
    void leavesAScaleWithoutAnswersUnscored() {
        evaluate(Answers.learnsNothing().without("isolation").json())
                .then()
                .body("causes.find { it.cause == 'isolation' }.severity", nullValue())
                .body("causes.find { it.cause == 'isolation' }.level", equalTo("unknown"))
                .body("causes.find { it.cause == 'isolation' }.band", nullValue())
                .body("causes.find { it.cause == 'isolation' }.answered", equalTo(0))
                .body("causes.find { it.cause == 'isolation' }.applicable", equalTo(6))
                .body("strategies.contributions.flatten().findAll { it.cause == 'isolation' }", empty())
                .body("strategies.find { it.key == 'invest-in-self-care' }.coverage", equalTo(0.85));
    }

    @Test
    void tellsNotApplicableFromSkipped() {
        evaluate(Answers.learnsNothing()
                        .with("isolation-1", "not_applicable")
                        .without("isolation-2")
                        .json())
                .then()
                .body("causes.find { it.cause == 'isolation' }.answered", equalTo(4))
                .body("causes.find { it.cause == 'isolation' }.applicable", equalTo(5));
    }

    @Test
    void flagsCarelessAnswersWithoutRefusingThem() {
        var careless = Answers.of(Answers.LONG, Map.of());
        for (var item : careless.byItem().keySet()) {
            careless = careless.with(item, 5);
        }
        evaluate(careless.json(Map.of("durationSeconds", 20)))
                .then()
                .body("quality.flags.code", containsInAnyOrder("long_string", "contradiction", "too_fast"))
                .body("strategies", not(empty()));
    }

    @Test
    void namesWhatDecidesTheResultWhateverTheOrderOfAnswers() {
        var answers = Answers.wornOut();
        var sorted = answers.json(Map.of("answers", new TreeMap<>(answers.byItem()), "version", 1));
        var result = evaluate(answers.json());
        assertThat(sorted).isNotEqualTo(answers.json());
        assertThat(evaluate(sorted).asString()).isEqualTo(result.asString());
        result.then().body("inputs.questionnaire.key", equalTo(Answers.LONG));
        assertThat(result.<String>path("inputs.answersHash")).matches("sha256:[0-9a-f]{64}");
        evaluate(answers.with("isolation-1", 5).json())
                .then()
                .body("inputs.answersHash", not(equalTo(result.path("inputs.answersHash"))));
    }

    @Test
    void readsAWholeNumberWithAFractionAsWhatItIs() {
        var whole = evaluate(Answers.wornOut().with("isolation-1", 3).json());
        var written = evaluate(Answers.wornOut().with("isolation-1", 3.0).json());
        assertThat(written.asString()).isEqualTo(whole.asString());
    }

    @Test
    void isOpenToEveryRole() {
        for (var caller : List.of(MIA, coach("carl"), service(), admin())) {
            caller.of(tenant)
                    .contentType("application/json")
                    .body(Answers.lonelyInShort().json())
                    .post("/v1/evaluations")
                    .then()
                    .statusCode(200)
                    .body("strategies[0].key", equalTo("build-your-network"));
        }
    }
}
