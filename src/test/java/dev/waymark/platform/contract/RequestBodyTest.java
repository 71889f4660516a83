package dev.waymark.platform.contract;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is settled before a body is looked into: its size, its encoding, its being JSON. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RequestBodyTest {

    private static final int LIMIT = 256 * 1024;

    private static Request mia() {
        return member("mia").of(newTenant());
    }

    private static Response evaluate(byte[] body) {
        return mia().contentType("application/json")
                .body(body)
                .post("/v1/evaluations")
                .then();
    }

    private static Response evaluate(String body) {
        return evaluate(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response malformed(String body) {
        return evaluate(body).statusCode(400).body("type", endsWith("/problems/malformed-json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"questionnaire\": oops }            | 1",
                "{ \"questionnaire\": \"career-rut\" ~~ | 3",
                "{ ~\"answers\":~ {]}                   | 3",
                "{ \"answers\": {} } ~{}                | 2",
                "{ 'answers': {} }                      | 1",
                "{ \"version\": 01 }                    | 1",
                "~~nonsense                             | 3",
            })
    void saysWhereItStopsBeingJson(String body, int line) {
        malformed(body.replace('~', '\n'))
                .body("detail", matchesPattern(".* at line %d, column \\d+: .*".formatted(line)))
                .body("detail", not(containsString("oops")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\": {}, \"answers\": {}}",
                "{\"answers\": {\"isolation-1\": 3, \"isolation-1\": 3}}",
                "{\"answers\": {\"a\": 3, \"\\u0061\": 4}}"
            })
    void refusesAKeyThatComesTwice(String body) {
        malformed(body).body("detail", matchesPattern(".*twice.* at line 1, column \\d+: .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"questionnaire\": \"a\\u0000b\"}",
                "{\"answers\": {\"a\\u0000b\": 3}}",
                "{\"answers\": [[{\"deep\": \"\\u0000\"}]]}"
            })
    void refusesTheCharacterThatTheDatabaseCannotStore(String body) {
        malformed(body).body("detail", containsString("U+0000"));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        evaluate("{\"questionnaire\": \"Müdigkeit\"}".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("type", endsWith("/problems/malformed-json"))
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void refusesNestingWithoutEnd() {
        malformed("[".repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void takesNoBodyForAnEmptyOne(String body) {
        evaluate(body)
                .statusCode(400)
                .body("type", endsWith("/problems/validation-failed"))
                .body("errors.code", equalTo(List.of("required", "required")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "null", "\"text\"", "7", "true"})
    void refusesABodyThatIsNoObject(String body) {
        evaluate(body)
                .statusCode(400)
                .body("type", endsWith("/problems/validation-failed"))
                .body("errors.pointer", equalTo(List.of("")))
                .body("errors.code", equalTo(List.of("wrong_type")));
    }

    @Test
    void repeatsOfALongRequestOnlyItsBeginning() {
        var unknown = "\ud83e\udd16".repeat(5_000);
        evaluate("{\"questionnaire\": \"career-rut\", \"answers\": {}, \"%s\": 1}".formatted(unknown))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/" + unknown)))
                .body("errors[0].detail", matchesPattern("`(\ud83e\udd16){900,1000}\\.\\.\\."));
    }

    @Test
    void matchesAKeyOfAnyLength() {
        evaluate("{\"questionnaire\": \"%s\", \"answers\": {}}".formatted("a-".repeat(100_000)))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("too_long")));
    }

    @Test
    void takesBodiesUpToTheLimitAndNoLarger() {
        var body = Answers.lonelyInShort().json();
        evaluate(body + " ".repeat(LIMIT - body.length())).statusCode(200);
        for (var size : new int[] {LIMIT + 1, 1024 * 1024 + 1, 3 * 1024 * 1024}) {
            evaluate(body + " ".repeat(size - body.length()))
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/problems/payload-too-large"));
        }
    }

    @Test
    void saysTooLargeBeforeWrongType() {
        mia().header("Content-Type", "text/plain")
                .body(new byte[LIMIT + 1])
                .post("/v1/evaluations")
                .then()
                .statusCode(413);
    }

    @Test
    void saysWrongTypeBeforeMalformed() {
        mia().header("Content-Type", "text/plain")
                .body("{oops".getBytes(StandardCharsets.UTF_8))
                .post("/v1/evaluations")
                .then()
                .statusCode(415);
    }
}
