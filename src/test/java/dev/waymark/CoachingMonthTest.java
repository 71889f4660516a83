package dev.waymark;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Platform;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A month of a member, her coach and a sponsor, from the first consent to the erasure of everything. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CoachingMonthTest {

    private static final Api MIA = member("mia");
    private static final Api CARL = coach("carl");

    @Inject
    MovableClock clock;

    private final Platform platform = new Platform(newTenant());
    private final LastDays lastDays = new LastDays(platform);

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    @Test
    void fromConsentToErasure() {
        itIs("2027-03-01");
        var assessment = Answers.wornOut().scoredBy(MIA.of(platform.tenant()));
        var plan = miaPlansToFindAMentorAndToRest(assessment);

        carlSeesNothing(assessment, plan);
        var consent = carlAsksAndMiaSharesLess();
        carlReadsWhatSheSharesAndNoMore(assessment, plan);
        miaSeesWhatHeHasRead(consent);

        itIs("2027-03-15");
        carlFindsHerAmongThoseWhoNeedHim();
        var suggested = carlSuggestsAStep(plan);
        miaAcceptsIt(plan, suggested);
        theyMeetAndBothHaveItInTheirCalendars(plan);
        carlWritesTwoNotesAndMiaReadsOne();

        itIs("2027-03-22");
        miaSharesHowSheFeels(consent, plan, assessment);

        itIs("2027-03-29");
        lastDays.theSponsorLearnsWhatTheGroupHasGained();
        lastDays.miaRevokes(consent, plan);
        var receipt = lastDays.miaTakesHerDataAlongAndLeaves(plan);
        lastDays.nobodyBringsHerBackByMistake(receipt);
        lastDays.theTrailHolds();
    }

    private void itIs(String day) {
        clock.stopAt(Instant.parse(day + "T09:00:00Z"));
    }

    private String miaPlansToFindAMentorAndToRest(String assessment) {
        return platform.post(MIA, "/v1/plans", """
                {"strategies": ["find-a-mentor", "invest-in-self-care"], "startOn": "2027-03-01", "weeklyMinutes": 120,
                 "timeZone": "Europe/Berlin", "sourceAssessmentId": "%s"}""".formatted(assessment))
                .statusCode(201)
                .path("id");
    }

    private void carlSeesNothing(String assessment, String plan) {
        platform.get(CARL, "/v1/assessments/" + assessment).statusCode(404);
        platform.get(CARL, "/v1/plans/" + plan).statusCode(404);
        platform.get(CARL, "/v1/coach/members").statusCode(200).body("items", empty());
    }

    private String carlAsksAndMiaSharesLess() {
        String request =
                platform.post(CARL, "/v1/consent-requests", """
                {"memberId": "mia", "scopes": ["results", "plans", "wellbeing"], "message": "Shall we look at it together?"}""").statusCode(201).path("id");
        platform.get(MIA, "/v1/consent-requests").body("items[0].id", equalTo(request));
        return platform.post(
                        MIA,
                        "/v1/consent-requests/" + request + "/acceptance",
                        "{\"scopes\": [\"results\", \"plans\"]}")
                .statusCode(200)
                .path("consentId");
    }

    private void carlReadsWhatSheSharesAndNoMore(String assessment, String plan) {
        platform.get(CARL, "/v1/assessments/" + assessment)
                .statusCode(200)
                .body("result.causes.cause", hasItem("outdated-skills"))
                .body("result.causes.cause", not(hasItem("exhaustion")))
                .body("result.strategies.key", not(hasItem("invest-in-self-care")));
        platform.get(MIA, "/v1/plans/" + plan).body("goals.strategy", hasItem("invest-in-self-care"));
        platform.get(CARL, "/v1/plans/" + plan)
                .statusCode(200)
                .body("goals.strategy", everyItem(equalTo("find-a-mentor")));
        platform.get(CARL, "/v1/plans/" + plan + "/check-ins").statusCode(404);
    }

    private void miaSeesWhatHeHasRead(String consent) {
        platform.get(MIA, "/v1/consents/" + consent + "/accesses")
                .statusCode(200)
                .body("items.operation", hasItem("getPlan"))
                .body("items.operation", hasItem("getAssessment"))
                .body("items.operation", not(hasItem("listCheckIns")));
    }

    private void carlFindsHerAmongThoseWhoNeedHim() {
        platform.get(CARL, "/v1/coach/members")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].memberId", equalTo("mia"))
                .body("items[0].signal", notNullValue());
    }

    private String carlSuggestsAStep(String plan) {
        String goal = platform.get(CARL, "/v1/plans/" + plan).path("goals[0].id");
        return platform.post(CARL, "/v1/plans/" + plan + "/suggestions", """
                {"step": {"goalId": "%s", "title": "Write to one former colleague", "effortMinutes": 20},
                 "message": "A small one to get going again."}""".formatted(goal))
                .statusCode(201)
                .path("id");
    }

    private void miaAcceptsIt(String plan, String suggested) {
        platform.get(MIA, "/v1/plans/" + plan + "/suggestions").body("items.id", hasItem(suggested));
        platform.post(MIA, "/v1/suggestions/" + suggested + "/acceptance").statusCode(200);
        platform.get(MIA, "/v1/plans/" + plan).body("goals[0].steps.title", hasItem("Write to one former colleague"));
        platform.get(MIA, "/v1/plans/" + plan + "/history").body("items[0].sentence", containsString("coach"));
    }

    private void theyMeetAndBothHaveItInTheirCalendars(String plan) {
        platform.post(CARL, "/v1/members/mia/sessions", """
                {"at": "2027-03-17T15:00:00Z", "durationMinutes": 45, "planId": "%s", "agenda": "What got in the way"}""".formatted(plan)).statusCode(201);
        for (var calendar : Map.of(MIA, "/v1/plans/" + plan + "/calendar", CARL, "/v1/coach/calendar")
                .entrySet()) {
            assertThat(calendar.getKey()
                            .of(platform.tenant())
                            .accept("text/calendar")
                            .get(calendar.getValue())
                            .asString())
                    .contains("DTSTART:20270317T150000Z");
        }
    }

    private void carlWritesTwoNotesAndMiaReadsOne() {
        platform.post(
                        CARL,
                        "/v1/members/mia/notes",
                        "{\"text\": \"Ask about her team.\", \"visibility\": \"coach_only\"}")
                .statusCode(201);
        platform.post(CARL, "/v1/members/mia/notes", "{\"text\": \"Well begun!\", \"visibility\": \"shared\"}")
                .statusCode(201);
        platform.get(CARL, "/v1/members/mia/notes").body("items", hasSize(2));
        platform.get(MIA, "/v1/members/mia/notes").body("items.text", equalTo(List.of("Well begun!")));
    }

    private void miaSharesHowSheFeels(String consent, String plan, String assessment) {
        platform.post(
                        MIA,
                        "/v1/plans/" + plan + "/check-ins",
                        "{\"mood\": 2, \"energy\": 2, \"note\": \"A long week.\"}")
                .statusCode(201);
        MIA.of(platform.tenant())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"scopes\": [\"results\", \"plans\", \"check_ins\", \"wellbeing\"]}")
                .patch("/v1/consents/" + consent)
                .statusCode(200);
        platform.get(CARL, "/v1/plans/" + plan + "/check-ins").statusCode(200).body("items[0].mood", equalTo(2));
        platform.get(CARL, "/v1/assessments/" + assessment).body("result.causes.cause", hasItem("exhaustion"));
    }
}
