package dev.waymark.platform.idempotency;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same POST with the same key is one effect, however often and however early it is repeated. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IdempotencyTest {

    private static final String DRAFT = "{\"questionnaire\": \"career-rut-short\", \"answers\": {\"isolation-3\": 4}}";
    private static final String OTHER = "{\"questionnaire\": \"career-rut-short\", \"answers\": {\"isolation-3\": 5}}";

    private static final String KEY_OF_129 = "!0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "0123456789abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHI~";

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private static Response post(Request as, String key, String path, String body) {
        return as.header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static Response submit(Request as, String key, String assessment) {
        return as.header("Idempotency-Key", key).post("/v1/assessments/" + assessment + "/submission");
    }

    private Response begin(String key, String body) {
        return post(mia(), key, "/v1/assessments", body);
    }

    private List<String> ids() {
        return mia().get("/v1/assessments").path("items.id");
    }

    private static void isReplay(Response again, Response first) {
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        for (var header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void givesTheFirstAnswerAgain() {
        var first = begin("one", DRAFT);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        isReplay(begin("one", DRAFT), first);
        isReplay(begin("one", DRAFT), first);
        assertThat(ids()).containsExactly(first.<String>path("id"));
    }

    @Test
    void givesFiguresAgainToTheLastByte() {
        var body = Answers.wornOut().json(Map.of("submit", true));
        var first = begin("figures", body);
        first.then().statusCode(201).body("result.causes.find { it.cause == 'exhaustion' }.severity", equalTo(100.0));
        isReplay(begin("figures", body), first);
    }

    @Test
    void givesTheFirstAnswerEvenWhenThingsHaveMovedOn() {
        var first = begin("moved", DRAFT);
        String id = first.path("id");
        var submitted = submit(mia().header("If-Match", first.header("ETag")), "on", id);
        submitted.then().statusCode(200);
        isReplay(submit(mia().header("If-Match", first.header("ETag")), "on", id), submitted);
        isReplay(begin("moved", DRAFT), first);
    }

    @Test
    void takesTheSameBodyInOtherWordsForTheSame() {
        var first = begin("words", DRAFT);
        isReplay(begin("words", """
                { "answers":{"isolation-\\u0033":4.0},
                  "questionnaire":"career-rut-short" }"""), first);
    }

    @Test
    void refusesAnotherBody() {
        var first = begin("other", DRAFT);
        begin("other", OTHER).then().statusCode(422).body("type", endsWith("/problems/idempotency-key-reused"));
        isReplay(begin("other", DRAFT), first);
        assertThat(ids()).hasSize(1);
    }

    @Test
    void aKeyBelongsToItsTenantAndSubject() {
        var first = begin("shared", DRAFT);
        post(member("bob").of(tenant), "shared", "/v1/assessments", OTHER)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("memberId", equalTo("bob"));
        post(member("mia").of(newTenant()), "shared", "/v1/assessments", OTHER)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        var forMia = Answers.lonelyInShort().json(Map.of("memberId", "mia"));
        post(service().of(tenant), "shared", "/v1/assessments", forMia)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        isReplay(begin("shared", DRAFT), first);
    }

    @Test
    void aKeyBelongsToItsPath() {
        String one = begin("path", DRAFT).path("id");
        var other = Answers.lonelyInShort().draftedBy(mia());
        var first = submit(mia(), "path", one);
        first.then().statusCode(200).header("Idempotency-Replayed", nullValue());
        submit(mia(), "path", other).then().statusCode(200).header("Idempotency-Replayed", nullValue());
        isReplay(submit(mia(), "path", one), first);
    }

    @Test
    void manyAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        var callers = 4;
        var ready = new CountDownLatch(callers);
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var answers = new ArrayList<Future<Response>>();
            for (var caller = 0; caller < callers; caller++) {
                answers.add(pool.submit(() -> {
                    ready.countDown();
                    assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
                    return begin("at-once", DRAFT);
                }));
            }
            var replays = 0;
            for (var answer : answers) {
                var got = answer.get(30, TimeUnit.SECONDS);
                got.then().statusCode(201);
                assertThat(got.asString()).isEqualTo(answers.get(0).get().asString());
                replays += got.header("Idempotency-Replayed") == null ? 0 : 1;
            }
            assertThat(replays).isEqualTo(callers - 1);
            assertThat(ids()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFailedRequestLeavesTheKeyFree() {
        begin("retry", "{\"questionnaire\": \"horoscope\"}").then().statusCode(400);
        begin("retry", "{oops").then().statusCode(400);
        var made = begin("retry", DRAFT);
        made.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        String id = made.path("id");
        submit(mia().header("If-Match", "\"stale\""), "retry", id).then().statusCode(412);
        submit(mia(), "retry", id).then().statusCode(200).header("Idempotency-Replayed", nullValue());
        mia().get("/v1/assessments").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "not\tone", KEY_OF_129})
    void refusesAKeyThatIsNone(String key) {
        begin(key, DRAFT).then().statusCode(400).body("errors.parameter", contains("Idempotency-Key"));
        assertThat(ids()).isEmpty();
    }

    @Test
    void takesKeysOfUpTo128Characters() {
        begin(KEY_OF_129.substring(1), DRAFT).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e999999999"})
    void refusesWhatHasNoFingerprint(String number) {
        begin("huge", "{\"questionnaire\": \"career-rut\", \"durationSeconds\": %s}".formatted(number))
                .then()
                .statusCode(400);
    }
}
