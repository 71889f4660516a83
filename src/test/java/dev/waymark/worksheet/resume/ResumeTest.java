package dev.waymark.worksheet.resume;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.Api;
import dev.waymark.support.Erasing;
import dev.waymark.support.Response;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A member's resume over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ResumeTest {

    private static final String RESUME = "/v1/members/mia/resume";
    private static final String EMPTY = "{\"meta\":{\"version\":\"v1.2.1\"}}";

    private final String tenant = newTenant();
    private final Api mia = member("mia");

    private Response put(String document) {
        return put(document, "*");
    }

    private Response put(String document, String tag) {
        return mia.of(tenant)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(document)
                .put(RESUME);
    }

    private Response get(Api caller, String rest) {
        return caller.of(tenant).get(RESUME + rest);
    }

    private void log(String achievement) {
        mia.of(tenant)
                .contentType("application/json")
                .body("{\"kind\": \"achievement\", \"fields\": %s}".formatted(achievement))
                .post("/v1/members/mia/worksheets/refresh-resume-and-presence/records")
                .then()
                .statusCode(201);
    }

    @Test
    void comesBackAsItWasImportedWithTheAchievements() {
        var sent = SampleResume.mia().toString();
        assertThat(get(mia, "").then().statusCode(200).asString()).isEqualTo(EMPTY);
        assertThat(put(sent).then().statusCode(200).asString()).isEqualTo(sent);
        var tag = put(sent).then().statusCode(200).header("ETag");
        assertThat(get(mia, "").header("ETag")).isEqualTo(tag);
        mia.of(tenant).header("If-None-Match", tag).get(RESUME).then().statusCode(304);

        log("""
                {"situation": "A contest", "action": "Won a prize", "result": "People came", "skills": ["Persuasion"],
                 "employer": "old harbor school"}""");
        log("""
                {"situation": "A need", "action": "Made a course", "result": "It sells", "number": "400 people", "day": "2026-01-05"}""");

        var whole = get(mia, "");
        whole.then()
                .statusCode(200)
                .contentType("application/json")
                .body("work[0].highlights", contains("Built a lab from scrap.", "Won a prize: People came."))
                .body("work[1].highlights", contains("Made a course: It sells (400 people)."))
                .body("skills.name", contains("Teaching", "Writing", "Persuasion"));
        SampleResume.assertKeepsToTheFormat(SampleResume.parsed(whole.asString()));
        get(mia, "?skill=persuasion")
                .then()
                .statusCode(200)
                .body("work[0].highlights", contains("Built a lab from scrap.", "Won a prize: People came."))
                .body("skills.name", contains("Persuasion"));
        put(sent, tag).then().statusCode(412);
        assertStays(whole);
    }

    private void assertStays(Response whole) {
        assertThat(put(whole.asString(), whole.header("ETag"))
                        .then()
                        .statusCode(200)
                        .asString())
                .as("what was exported, imported again")
                .isEqualTo(whole.asString());
    }

    @Test
    void isRefusedWithAllThatIsWrongAndThenNotStored() {
        put("{\"basics\": {\"name\": 7}, \"work\": [{\"startDate\": \"May\", \"highlights\": \"Many\"}], \"other\": 7}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/basics/name", "/work/0/startDate", "/work/0/highlights"))
                .body("errors.code", contains("wrong_type", "wrong_format", "wrong_type"));
        put("[]").then().statusCode(400).body("errors[0].code", equalTo("wrong_type"));
        put("{\"work\": [%s]}".formatted("7,".repeat(150) + "7"))
                .then()
                .statusCode(400)
                .body("errors", hasSize(100));
        get(mia, "?skill=").then().statusCode(400).body("errors[0].parameter", equalTo("skill"));
        put("{\"basics\": {\"summary\": \"%s\"}}".formatted("x".repeat(256 * 1024)))
                .then()
                .statusCode(413);
        service()
                .of(tenant)
                .contentType("application/json")
                .body("{}")
                .put("/v1/members/" + "m".repeat(256) + "/resume")
                .then()
                .statusCode(404);
        assertThat(get(mia, "").asString()).isEqualTo(EMPTY);
    }

    @Test
    void isSeenByItsMemberTheBackendAndCoachesWithWorksheets() {
        put(SampleResume.mia().toString()).then().statusCode(200);
        Sharing.share(tenant, "mia", "carl", "WORKSHEETS");
        Sharing.share(tenant, "mia", "paul", "PLANS", "WELLBEING");
        get(service(), "").then().statusCode(200).body("basics.name", equalTo("Mia Example"));
        get(coach("carl"), "").then().statusCode(200).body("basics.name", equalTo("Mia Example"));
        assertThat(get(coach("paul"), "").asString())
                .isEqualTo(get(coach("nobody"), "").asString());
        assertThat(get(coach("paul"), "").asString()).doesNotContain("Mia");
        get(member("bob"), "").then().statusCode(403);
        assertThat(service().of(newTenant()).get(RESUME).asString()).isEqualTo(EMPTY);
        coach("carl")
                .of(tenant)
                .contentType("application/json")
                .body("{}")
                .put(RESUME)
                .then()
                .statusCode(403);
        coach("carl").of(tenant).delete(RESUME).then().statusCode(403);
    }

    @Test
    void isDeletedByItsMemberOrWithTheMember() {
        log("{\"situation\": \"A contest\", \"action\": \"Won a prize\", \"result\": \"People came\"}");
        put("{\"basics\": {\"label\": \"Teacher\"}}").then().statusCode(200);
        mia.of(tenant).header("If-Match", "\"stale\"").delete(RESUME).then().statusCode(412);
        mia.of(tenant).delete(RESUME).then().statusCode(204);
        mia.of(tenant).delete(RESUME).then().statusCode(404);
        get(mia, "").then().statusCode(200).body("work[0].highlights", contains("Won a prize: People came."));

        put("{\"z\": 1, \"a\": {\"b\": []}}").then().statusCode(200);
        mia.of(tenant)
                .get("/v1/members/mia/export")
                .then()
                .statusCode(200)
                .body("sections.resumes", hasSize(1))
                .body("sections.resumes[0].document.z", equalTo(1));
        var receipt = Erasing.erase(mia.of(tenant), "mia");
        assertThat(get(service(), "").asString()).isEqualTo(EMPTY);
        Erasing.await(mia, tenant, receipt);
        put("{}").then().statusCode(410);
        mia.of(tenant).delete("/v1/members/mia/erasure").then().statusCode(204);
        put("{}").then().statusCode(200);
    }
}
