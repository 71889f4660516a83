package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invalid request names every fault, where it is, and what would be right. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EvaluationFaultsTest {

    private static Response evaluate(String body) {
        return member("mia")
                .of(newTenant())
                .contentType("application/json")
                .body(body)
                .post("/v1/evaluations")
                .then();
    }

    private static Response refused(String body) {
        return evaluate(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/validation-failed"));
    }

    private static Map<String, String> codes(Response refused) {
        List<Map<String, String>> errors = refused.extract().path("errors");
        return errors.stream().collect(Collectors.toMap(fault -> fault.get("pointer"), fault -> fault.get("code")));
    }

    @Test
    void namesEveryAnswerThatIsNotOnTheQuestionnaire() {
        var refused = refused("""
                {"questionnaire": "career-rut", "answers": {"isolation-1": 6, "isolation-2": 0, "isolation-3": -2147483648,
                 "isolation-4": 5, "isolation-7": 3, "Isolation-1": 3, "": 3}}""");
        assertThat(codes(refused))
                .isEqualTo(Map.of(
                        "/answers/isolation-1", "out_of_range",
                        "/answers/isolation-2", "out_of_range",
                        "/answers/isolation-3", "out_of_range",
                        "/answers/isolation-7", "unknown_reference",
                        "/answers/Isolation-1", "unknown_reference",
                        "/answers/", "unknown_reference"));
        refused.body("detail", containsFaults(6))
                .body(
                        "errors.find { it.pointer == '/answers/isolation-1' }.detail",
                        equalTo("6 is not on the scale: answer 1 to 5, or say that it does not apply."));
    }

    private static Matcher<String> containsFaults(int count) {
        return equalTo("Fix the %d errors listed and try again.".formatted(count));
    }

    @Test
    void namesEveryAnswerOfAWrongType() {
        var refused = refused("""
                {"questionnaire": "career-rut", "answers": {"isolation-1": "often", "isolation-2": 2.5, "isolation-3": null,
                 "isolation-4": true, "isolation-5": [3], "isolation-6": {"value": 3}, "exhaustion-1": "3",
                 "exhaustion-2": "NOT_APPLICABLE"}}""");
        assertThat(codes(refused)).hasSize(8).allSatisfy((pointer, code) -> {
            assertThat(pointer).matches("/answers/(isolation|exhaustion)-[1-6]");
            assertThat(code).isEqualTo("wrong_type");
        });
    }

    /** Whatever the size, it is refused at once. */
    @ParameterizedTest
    @ValueSource(strings = {"4294967297", "-2147483649", "1e300", "1.8446744073709551617e19", "1e400", "1e999999999"})
    void refusesNumbersOfAnySize(String number) {
        for (var body : List.of(
                "{\"questionnaire\": \"career-rut\", \"answers\": {\"isolation-1\": %s}}",
                "{\"questionnaire\": \"career-rut\", \"answers\": {}, \"version\": %s}",
                "{\"questionnaire\": \"career-rut\", \"answers\": {}, \"durationSeconds\": %s}")) {
            evaluate(body.formatted(number)).statusCode(400);
        }
    }

    @Test
    void namesFaultsOfEveryKindAtOnce() {
        var refused = refused("""
                {"questionnaire": "career-rut", "colour": "red", "durationSeconds": -1,
                 "answers": {"isolation-1": "often", "isolation-2": 9, "boredom-1": 3}}""");
        assertThat(codes(refused))
                .isEqualTo(Map.of(
                        "/colour", "unknown_property",
                        "/durationSeconds", "out_of_range",
                        "/answers/isolation-1", "wrong_type",
                        "/answers/isolation-2", "out_of_range",
                        "/answers/boredom-1", "unknown_reference"));
    }

    @Test
    void namesAnUnknownQuestionnaire() {
        var refused = refused("{\"questionnaire\": \"horoscope\", \"answers\": {}}");
        assertThat(codes(refused)).isEqualTo(Map.of("/questionnaire", "unknown_reference"));
        refused.body("detail", equalTo(refused.extract().path("errors[0].detail")));
    }

    @Test
    void namesAnUnknownVersionBesideWrongAnswers() {
        var refused = refused("""
                {"questionnaire": "career-rut", "version": 99, "durationSeconds": 604801, "answers": {}}""");
        assertThat(codes(refused))
                .isEqualTo(Map.of("/version", "unknown_reference", "/durationSeconds", "out_of_range"));
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThat(codes(refused("""
                {"questionnaire": 7, "version": 4294967297, "durationSeconds": 60.5, "answers": []}""")))
                .containsOnlyKeys("/questionnaire", "/version", "/durationSeconds", "/answers")
                .containsEntry("/questionnaire", "wrong_type")
                .containsEntry("/version", "out_of_range")
                .containsEntry("/durationSeconds", "wrong_type")
                .containsEntry("/answers", "wrong_type");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(codes(refused("{}"))).isEqualTo(Map.of("/questionnaire", "required", "/answers", "required"));
    }

    @Test
    void writesPointersAsTheStandardHasIt() {
        refused("{\"questionnaire\": \"career-rut\", \"answers\": {\"a/b~c\": 3}}")
                .body("errors.pointer", contains("/answers/a~1b~0c"));
        refused("{\"questionnaire\": \"career-rut\", \"answers\": {}, \"x/y~z\": 1}")
                .body("errors.pointer", contains("/x~1y~0z"));
    }

    @Test
    void namesAHundredFaultsAndCountsTheRest() {
        refused(unknownItems(130)).body("errors", hasSize(100)).body("errorsOmitted", equalTo(30));
        refused(unknownItems(101)).body("errors", hasSize(100)).body("errorsOmitted", equalTo(1));
        refused(unknownItems(100)).body("errors", hasSize(100)).body("errorsOmitted", nullValue());
    }

    private static String unknownItems(int count) {
        return IntStream.range(0, count)
                .mapToObj("\"boredom-%d\": 3"::formatted)
                .collect(Collectors.joining(", ", "{\"questionnaire\": \"career-rut\", \"answers\": {", "}}"));
    }

    @Test
    void refusesAnUnknownQueryParameter() {
        member("mia")
                .of(newTenant())
                .contentType("application/json")
                .body("{\"questionnaire\": \"career-rut\", \"answers\": {}}")
                .post("/v1/evaluations?dryRun=true")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dryRun"))
                .body("errors.code", contains("unknown_parameter"))
                .body("errors[0].pointer", nullValue());
    }
}
