package dev.waymark.worksheet.record;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static dev.waymark.worksheet.record.WorksheetFixtures.ADA;
import static dev.waymark.worksheet.record.WorksheetFixtures.NETWORK;
import static dev.waymark.worksheet.record.WorksheetFixtures.at;
import static dev.waymark.worksheet.record.WorksheetFixtures.ids;
import static dev.waymark.worksheet.record.WorksheetFixtures.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** To what a record can belong and refer, what becomes of it, and who sees it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RecordRelationsTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final WorksheetFixtures records = new WorksheetFixtures(mia);
    private final PlanFixtures backend = mia.and(service());

    @Test
    void aRecordRefersToOwnRecordsOfTheRightKindOnly() {
        var ada = records.contact();
        var strangers = PlanFixtures.of(member("mia")).post(NETWORK, Map.of("kind", "contact", "fields", ADA));
        records.touch(strangers.path("id")).then().statusCode(400).body("errors.code", contains("unknown_reference"));
        records.touch(records.touch(ada).path("id"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not_allowed"));
        var rest = records.added("reflect-on-goals", "value", Map.of("value", "Calm", "meaning", "No shouting"));
        var play = records.added("reflect-on-goals", "value", Map.of("value", "Play", "meaning", "To try things"));
        var choice = records.added("reflect-on-goals", "choice", Map.of("first", rest, "second", play, "winner", play));
        mia.get(at(choice)).then().body("name", equalTo("Play"));
        records.add("reflect-on-goals", "choice", Map.of("first", ada, "second", choice, "winner", ada))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fields/first", "/fields/second", "/fields/winner"))
                .body("errors.code", contains("unknown_reference", "not_allowed", "unknown_reference"));
        mia.delete(at(play)).then().statusCode(204);
        mia.get(at(choice)).then().statusCode(200).body("name", equalTo("Choice"));
        mia.patch(at(choice), "{\"fields\": {\"first\": \"%s\"}}".formatted(ada))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fields/first"));
        var craft = records.added("reflect-on-goals", "value", Map.of("value", "Craft", "meaning", "To do it well"));
        mia.patch(at(choice), "{\"fields\": {\"first\": \"%s\"}}".formatted(craft))
                .then()
                .statusCode(200);
    }

    @Test
    void aComparisonIsOfTwoAndPrefersOneOfThem() {
        var calm = records.added("reflect-on-goals", "value", Map.of("value", "Calm", "meaning", "No shouting"));
        var play = records.added("reflect-on-goals", "value", Map.of("value", "Play", "meaning", "To try things"));
        records.add("reflect-on-goals", "choice", Map.of("first", calm, "second", calm, "winner", play))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fields/second", "/fields/winner"))
                .body("errors.code", contains("not_allowed", "not_allowed"));
        var choice = records.added("reflect-on-goals", "choice", Map.of("first", calm, "second", play, "winner", play));
        mia.patch(at(choice), "{\"fields\": {\"second\": \"%s\"}}".formatted(calm))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fields/second", "/fields/winner"));
    }

    @Test
    void statesMoveAsTheWorksheetSays() {
        var fields = new HashMap<String, Object>(
                Map.of("person", "Ada", "expertise", 3, "manner", 2, "time", 1, "independent", "independent"));
        var response = records.add("find-a-mentor", "candidate", fields);
        response.then().body("state", equalTo("thought-of")).body("moves", contains("asked"));
        var ada = at(response.path("id"));
        mia.patch(ada, "{\"state\": \"accepted\"}")
                .then()
                .statusCode(409)
                .body("type", containsString("invalid-transition"))
                .body("detail", equalTo("This is “Thought of” and cannot become “Said yes” now."))
                .body("legal.state", contains("asked"))
                .body("legal.operation", contains("updateWorksheetRecord"));
        mia.patch(ada, "{\"state\": \"gone\"}").then().statusCode(400).body("errors[0].code", equalTo("unknown_value"));
        mia.patch(ada, "{\"state\": \"asked\", \"fields\": {\"askedOn\": \"2037-02-02\"}}")
                .then()
                .statusCode(200)
                .body("state", equalTo("asked"))
                .body("moves", contains("accepted", "declined", "thought-of"));
        mia.patch(ada, "{\"state\": \"asked\"}").then().statusCode(200);
        assertThat(ids(mia, of("find-a-mentor") + "?state=asked")).hasSize(1);
        assertThat(ids(mia, of("find-a-mentor") + "?state=thought-of")).isEmpty();
    }

    @Test
    void whatBelongsToARecordGoesWithIt() {
        var ada = records.contact();
        var touch = records.touch(ada).<String>path("id");
        mia.delete(at(ada)).then().statusCode(204);
        mia.get(at(touch)).then().statusCode(404);
        mia.delete(at(ada)).then().statusCode(404);
        records.touch(ada).then().statusCode(400);
    }

    @Test
    void aCoachReadsWhatIsSharedAndPrivateOnesUnderWellbeing() {
        var ada = records.contact();
        var checkIn = records.added(
                "invest-in-self-care",
                "check-in",
                Map.of("day", "2037-02-02", "energy", 2, "sleep", 3, "switchedOff", 1));
        var selfCare = of("invest-in-self-care");
        var carl = mia.and(coach("carl"));
        carl.get(at(ada)).then().statusCode(404);
        Sharing.share(mia.tenant(), "mia", "carl", "WORKSHEETS");
        carl.get(at(ada)).then().statusCode(200);
        assertThat(ids(carl, NETWORK)).containsExactly(ada);
        carl.get(at(checkIn)).then().statusCode(404);
        carl.get(selfCare).then().statusCode(404);
        Sharing.share(mia.tenant(), "mia", "carl", "WORKSHEETS", "WELLBEING");
        carl.get(at(checkIn)).then().statusCode(200);
        assertThat(ids(carl, selfCare)).containsExactly(checkIn);
        carl.patchIf("*", at(ada), "{}").then().statusCode(403);
        carl.post(NETWORK, "{}").then().statusCode(403);
        carl.delete(at(ada)).then().statusCode(403);
        mia.and(member("ben")).get(at(ada)).then().statusCode(404);
        backend.get(at(checkIn)).then().statusCode(200);
    }
}
