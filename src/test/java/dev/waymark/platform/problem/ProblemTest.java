package dev.waymark.platform.problem;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every refusal looks like, and where its type leads. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ProblemTest {

    private static final String MADE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static Request mia() {
        return member("mia").of(newTenant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1", "/nothing", "/v1/assessments/a/b/c"})
    void anAddressThatIsNoneIsNotFoundWithOrWithoutAToken(String path) {
        for (var caller : List.of(mia(), anonymous())) {
            caller.get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/problems/not-found"))
                    .body("status", equalTo(404))
                    .body("detail", equalTo("There is no such address: the reference lists all that there are."))
                    .body("instance", equalTo(path));
        }
    }

    /** Whether a record exists is told to no one without a token, and a stranger's token learns no more than that. */
    @Test
    void anAddressThatIsOneSaysNothingOfItsRecordsWithoutAToken() {
        for (var id : List.of(UUID.randomUUID().toString(), "no-id")) {
            anonymous().get("/v1/plans/" + id).then().statusCode(401);
            mia().get("/v1/plans/" + id)
                    .then()
                    .statusCode(404)
                    .body("detail", equalTo("Nothing with this address exists for this token: check the id."));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /v1/assessments         | GET, POST",
                "DELETE | /v1/strategies          | GET",
                "POST   | /v1/strategies/set-goals | GET",
                "GET    | /v1/evaluations         | POST",
                "PUT    | /v1/assessments/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b | DELETE, GET, PATCH",
                "POST   | /problems               | GET",
                "DELETE | /problems/not-found     | GET"
            })
    void saysWhichMethodsThereAre(String method, String path, String allowed) {
        var answer = mia().request(method, path);
        answer.then().statusCode(405).body("type", endsWith("/problems/method-not-allowed"));
        assertThat(Arrays.asList(answer.header("Allow").split(", *")))
                .contains(allowed.split(", "))
                .doesNotContain(method);
    }

    @Test
    void describesEveryKindOfProblemToEverybody() {
        var all = anonymous().get("/problems");
        all.then().statusCode(200);
        List<Map<String, Object>> described = all.path("");
        assertThat(described)
                .extracting(problem -> problem.get("slug"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::slug)
                        .toList())
                .contains("validation-failed", "incomparable-assessments", "idempotency-key-reused", "unavailable");
        assertThat(described)
                .allSatisfy(problem -> assertThat(problem)
                        .containsKeys("type", "slug", "status", "title", "description")
                        .doesNotContainValue(""));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void describesOneKindOfProblem(ProblemType type) {
        anonymous()
                .get("/problems/" + type.slug())
                .then()
                .statusCode(200)
                .body("slug", equalTo(type.slug()))
                .body("status", equalTo(type.status()))
                .body("type", endsWith("/problems/" + type.slug()));
    }

    @Test
    void itsTypeLeadsToItsDescription() {
        var problem = mia().get("/v1/assessments/" + UUID.randomUUID());
        var address = problem.<String>path("type").replaceFirst("^https?://[^/]+", "");
        anonymous()
                .header("Host", "evil.example")
                .get(address)
                .then()
                .statusCode(200)
                .body("type", equalTo(problem.path("type")))
                .body("title", equalTo(problem.path("title")));
        anonymous().get("/problems/no-such-slug").then().statusCode(404).body("status", equalTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "5b1cbb0e-18c5-4d5c-9ac6-1cbcb1a1e1d8", "a/b+c=.:_-"})
    void repeatsTheRequestsId(String id) {
        carries(id, mia().header("X-Request-Id", id).get("/v1/nothing"));
        carries(id, anonymous().header("X-Request-Id", id).get("/v1/plans"));
        mia().header("X-Request-Id", id)
                .get("/v1/strategies")
                .then()
                .statusCode(200)
                .header("X-Request-Id", id);
    }

    private static void carries(String id, Response problem) {
        problem.then().header("X-Request-Id", id).body("requestId", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "<script>", "id\u00e4", "{0}"})
    void makesAnIdWhenThatOfTheRequestIsUnfit(String id) {
        var problem = mia().header("X-Request-Id", id).get("/v1/nothing");
        problem.then().header("X-Request-Id", matchesPattern(MADE)).header("X-Request-Id", not(equalTo(id)));
        carries(problem.header("X-Request-Id"), problem);
        mia().header("X-Request-Id", "x".repeat(129))
                .get("/v1/nothing")
                .then()
                .header("X-Request-Id", matchesPattern(MADE));
    }

    @Test
    void makesAnotherIdForEveryRequest() {
        var draft = Answers.begin(member("mia").of(newTenant()), "{\"questionnaire\": \"career-rut\"}");
        var problem = mia().get("/v1/nothing");
        assertThat(draft.header("X-Request-Id")).matches(MADE).isNotEqualTo(problem.header("X-Request-Id"));
    }

    @Test
    void isNeverKept() {
        mia().get("/v1/nothing").then().header("Cache-Control", "no-store");
        anonymous().get("/v1/plans").then().header("Cache-Control", "no-store");
    }

    /** What a query can hold but no column or clock can is refused like every other unlawful value. */
    @ParameterizedTest
    @CsvSource({
        "/v1/assessments?memberId=a%00b, memberId",
        "/v1/plans?memberId=a%00b, memberId",
        "/v1/strategies?q=a%00b, q",
        "/v1/assessments?updatedSince=2016-12-31T23:59:60Z, updatedSince",
        "/v1/plans?updatedSince=2016-12-31T23:59:60Z, updatedSince"
    })
    void nothingInAQueryIsOurFault(String path, String parameter) {
        var answer = service().of(newTenant()).encoded().get(path);
        assertThat(answer.statusCode()).as(parameter).isIn(200, 400);
    }
}
