package dev.waymark.worksheet.record;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static dev.waymark.worksheet.record.WorksheetFixtures.ADA;
import static dev.waymark.worksheet.record.WorksheetFixtures.NETWORK;
import static dev.waymark.worksheet.record.WorksheetFixtures.at;
import static dev.waymark.worksheet.record.WorksheetFixtures.ids;
import static dev.waymark.worksheet.record.WorksheetFixtures.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Adding, listing, changing and deleting what members keep in worksheets. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WorksheetRecordTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final WorksheetFixtures records = new WorksheetFixtures(mia);
    private final PlanFixtures backend = mia.and(service());

    @Test
    void aRecordIsReadAsItWasAdded() {
        var response = records.add("build-your-network", "contact", ADA);
        response.then()
                .statusCode(201)
                .body("memberId", equalTo("mia"))
                .body("strategy", equalTo("build-your-network"))
                .body("kind", equalTo("contact"))
                .body("parentId", nullValue())
                .body("state", nullValue())
                .body("moves", empty())
                .body("name", equalTo("Ada"))
                .body("fields", equalTo(Map.of("person", "Ada", "area", "own-field", "rhythmDays", 30)))
                .body("formerFields", equalTo(Map.of()))
                .body("definitionVersion", equalTo(1));
        String id = response.path("id");
        assertThat(response.header("Location")).endsWith(at(id));
        assertThat(mia.tagOf(at(id))).isEqualTo(response.header("ETag"));
        records.touch(id).then().statusCode(201).body("parentId", equalTo(id)).body("name", equalTo("Her new job"));
        var exact = records.add(
                "use-employer-programs", "program", Map.of("title", "Course", "sort", "study", "cost", 12345678.5));
        assertThat(mia.tagOf(at(exact.path("id")))).isEqualTo(exact.header("ETag"));
        assertThat(exact.asString()).contains("12345678.5");
    }

    @Test
    void listsAreNewestFirstAndCanBeNarrowed() {
        var ada = records.contact();
        var first = records.touch(ada).<String>path("id");
        var bob = records.added("build-your-network", "contact", Map.of("person", "Bob", "area", "earlier"));
        var second = records.touch(ada).<String>path("id");
        var ofBob = records.touch(bob).<String>path("id");
        assertThat(ids(mia, NETWORK)).containsExactly(ofBob, second, bob, first, ada);
        assertThat(ids(backend, NETWORK + "?kind=contact")).containsExactly(bob, ada);
        assertThat(ids(mia, NETWORK + "?parentId=" + ada)).containsExactly(second, first);
        var page = mia.get(NETWORK + "?kind=touch&limit=2");
        page.then().body("items.id", contains(ofBob, second));
        assertThat(ids(mia, NETWORK + "?kind=touch&limit=2&cursor=" + page.path("next")))
                .containsExactly(first);
        mia.get(NETWORK + "?kind=friend")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("kind"))
                .body("errors[0].allowed", contains("contact", "touch"));
        mia.get(of("find-a-mentro")).then().statusCode(404);
        mia.and(member("ben")).get(NETWORK).then().statusCode(403);
        assertThat(ids(mia, of("set-goals"))).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        mia.post(NETWORK, "{}").then().statusCode(400).body("errors", hasSize(2));
        mia.post(NETWORK, Map.of("kind", "friend", "fields", Map.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"))
                .body("errors[0].allowed", contains("contact", "touch"));
        var alone = Map.of(
                "kind", "contact",
                "parentId", UUID.randomUUID(),
                "fields", Map.of("area", "moon", "rhythmDays", 1, "age", 9));
        mia.post(NETWORK, alone)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/parentId", "/fields/person", "/fields/area", "/fields/rhythmDays", "/fields/age"));
        mia.post(NETWORK, Map.of("kind", "touch", "fields", Map.of("topic", "", "outcome", "renewed")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parentId", "/fields/topic"));
        mia.and(service())
                .post("/v1/members/mia/worksheets/find-a-mentro/records", "{}")
                .then()
                .statusCode(404);
        assertThat(ids(mia, NETWORK)).isEmpty();
    }

    @Test
    void aChangeIsMergedIntoWhatIsThere() {
        var ada = at(records.contact());
        var tag = mia.tagOf(ada);
        mia.patchUnconditionally(ada, "{}").then().statusCode(428);
        mia.patchIf("\"stale\"", ada, "{}").then().statusCode(412);
        assertThat(mia.patchIf(tag, ada, "{\"fields\": {\"rhythmDays\": 30}}").header("ETag"))
                .isEqualTo(tag);
        mia.patchIf(tag, ada, "{\"fields\": {\"rhythmDays\": null, \"closeness\": 4}}")
                .then()
                .statusCode(200)
                .body("fields", equalTo(Map.of("person", "Ada", "area", "own-field", "closeness", 4)));
        mia.patch(ada, "{\"fields\": {\"person\": null, \"closeness\": 9, \"age\": 3}, \"state\": \"open\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/state", "/fields/person", "/fields/closeness", "/fields/age"));
        mia.patch(ada, "{\"kind\": \"touch\"}").then().statusCode(400);
        mia.deleteIf(tag, ada).then().statusCode(412);
    }

    @Test
    void aKeyAddsOneRecordUntilThatIsDeleted() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("kind", "contact", "fields", ADA);
        var first = mia.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(NETWORK);
        var again = mia.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(NETWORK);
        assertThat(again.asString()).isEqualTo(first.asString());
        mia.delete(at(first.path("id"))).then().statusCode(204);
        mia.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(NETWORK)
                .then()
                .statusCode(422);
    }
}
