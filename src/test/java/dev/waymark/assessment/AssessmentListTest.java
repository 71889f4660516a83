package dev.waymark.assessment;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AssessmentListTest {

    private static final String DRAFT = "{\"questionnaire\": \"career-rut-short\", \"answers\": {\"isolation-3\": 4}}";

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private String draft() {
        return Answers.begin(mia(), DRAFT).path("id");
    }

    private List<String> drafts(int count) {
        var newestFirst = new ArrayList<String>();
        for (var made = 0; made < count; made++) {
            newestFirst.add(0, draft());
        }
        return newestFirst;
    }

    @Test
    void listsTheNewestFirst() {
        var ids = drafts(3);
        mia().get("/v1/assessments")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids))
                .body("next", nullValue());
    }

    @Test
    void leavesAnswersAndResultsToTheAssessmentItself() {
        var scored = Answers.wornOut().scoredBy(mia());
        var full = mia().get("/v1/assessments/" + scored);
        Map<String, Object> summary = mia().get("/v1/assessments").path("items[0]");
        assertThat(summary)
                .containsOnlyKeys("id", "memberId", "questionnaire", "status", "createdAt", "updatedAt", "submittedAt");
        summary.forEach((name, value) -> assertThat(full.<Object>path(name)).isEqualTo(value));
    }

    @Test
    void filtersByStatus() {
        var draft = draft();
        var scored = Answers.lonelyInShort().scoredBy(mia());
        mia().get("/v1/assessments?status=draft").then().body("items.id", contains(draft));
        mia().get("/v1/assessments?status=scored").then().body("items.id", contains(scored));
    }

    @Test
    void aServiceSeesTheTenantOrOneMember() {
        var mias = draft();
        var bobs = Answers.lonelyInShort().draftedBy(member("bob").of(tenant));
        var backend = service();
        backend.of(tenant).get("/v1/assessments").then().body("items.id", contains(bobs, mias));
        backend.of(tenant).get("/v1/assessments?memberId=mia").then().body("items.id", contains(mias));
        backend.of(tenant).get("/v1/assessments?memberId=nobody").then().body("items", empty());
        backend.of(newTenant()).get("/v1/assessments?memberId=mia").then().body("items", empty());
        mia().get("/v1/assessments?memberId=mia").then().body("items.id", contains(mias));
        coach("carl").of(tenant).get("/v1/assessments?memberId=mia").then().body("items", empty());
    }

    @Test
    void filtersByTheLastChange() {
        var older = draft();
        var newer = Answers.begin(mia(), DRAFT);
        String since = newer.path("updatedAt");
        since(since).body("items.id", contains(newer.<String>path("id")));
        mia().post("/v1/assessments/" + older + "/submission").then().statusCode(200);
        since(since).body("items.id", contains(newer.<String>path("id"), older));
        since(since.replace("Z", "+00:00")).body("items.size()", equalTo(2));
        since("2999-01-01T00:00:00Z").body("items", empty());
        since("1970-01-01T00:00:00+01:00").body("items.size()", equalTo(2));
    }

    private Response since(String instant) {
        return mia().queryParam("updatedSince", instant)
                .get("/v1/assessments")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "100"})
    void pagesThroughAllWithoutGapsOrRepeats(int limit) {
        var ids = drafts(7);
        var seen = new ArrayList<String>();
        var address = "/v1/assessments?status=draft&limit=" + limit;
        while (address != null) {
            var page = mia().encoded().get(address);
            page.then().statusCode(200);
            List<String> items = page.path("items.id");
            assertThat(items).hasSizeBetween(1, limit);
            seen.addAll(items);
            address = next(page, limit);
        }
        assertThat(seen).isEqualTo(ids);
    }

    /** The link's address, which must be the one that the cursor makes. */
    private static String next(Response page, int limit) {
        String cursor = page.path("next");
        if (cursor == null) {
            assertThat(page.header("Link")).isNull();
            return null;
        }
        assertThat(page.header("Link"))
                .matches("<https?://[^/]+/v1/assessments\\?[^>]+>; rel=\"next\"")
                .contains("status=draft", "limit=" + limit, "cursor=" + cursor);
        return page.header("Link").replaceFirst("^<https?://[^/]+", "").replaceFirst(">.*", "");
    }

    @Test
    void aPageStaysWhereItWasWhenSomethingNewComes() {
        var ids = drafts(4);
        var first = mia().get("/v1/assessments?limit=2");
        draft();
        mia().delete("/v1/assessments/" + ids.get(1)).then().statusCode(204);
        mia().queryParam("cursor", first.<String>path("next"))
                .get("/v1/assessments?limit=2")
                .then()
                .body("items.id", equalTo(ids.subList(2, 4)));
    }

    @Test
    void aCursorBelongsToItsCallerListAndFilters() {
        drafts(3);
        String cursor = mia().get("/v1/assessments?limit=1").path("next");
        refusesCursor(mia(), cursor + "x", "/v1/assessments");
        refusesCursor(mia(), "", "/v1/assessments");
        refusesCursor(mia(), cursor, "/v1/assessments?status=draft");
        refusesCursor(mia(), cursor, "/v1/plans");
        refusesCursor(member("bob").of(tenant), cursor, "/v1/assessments");
        refusesCursor(member("mia").of(newTenant()), cursor, "/v1/assessments");
    }

    private static void refusesCursor(Request as, String cursor, String list) {
        as.queryParam("cursor", cursor).get(list).then().statusCode(400).body("errors.parameter", contains("cursor"));
    }

    @Test
    void namesEveryFaultOfAQuery() {
        mia().get("/v1/assessments?status=lost&updatedSince=yesterday&limit=101&memberId=&colour=red")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("status", "updatedSince", "limit", "memberId", "colour"));
    }

    @Test
    void answersNotModifiedUntilSomethingChanges() {
        draft();
        var tag = mia().get("/v1/assessments").header("ETag");
        mia().header("If-None-Match", tag).get("/v1/assessments").then().statusCode(304);
        draft();
        mia().header("If-None-Match", tag).get("/v1/assessments").then().statusCode(200);
    }
}
