package dev.waymark;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Platform;

/** The last days of {@link CoachingMonthTest}: what a sponsor learns, and how Mia leaves. */
final class LastDays {

    private static final Api MIA = member("mia");
    private static final Api CARL = coach("carl");
    private static final Api BACKEND = service();
    private static final Api SPONSOR = admin();

    /** More than the fewest of whom a sponsor is told. */
    private static final int COLLEAGUES = 14;

    private final Platform platform;

    LastDays(Platform platform) {
        this.platform = platform;
    }

    void theSponsorLearnsWhatTheGroupHasGained() {
        Answers.content().scoredBy(MIA.of(platform.tenant()));
        joins("mia");
        for (var colleague = 0; colleague < COLLEAGUES; colleague++) {
            Answers.lonelyInShort().scoredBy(member("colleague-" + colleague).of(platform.tenant()));
            joins("colleague-" + colleague);
        }
        platform.get(SPONSOR, "/v1/cohorts/spring/summary").statusCode(200).body("members", equalTo(15));
        platform.get(SPONSOR, "/v1/members/mia/agenda").statusCode(403);
    }

    private void joins(String memberId) {
        platform.put(BACKEND, "/v1/members/" + memberId + "/cohorts", "{\"cohorts\": [\"spring\"]}")
                .statusCode(200);
    }

    void miaRevokes(String consent, String plan) {
        platform.delete(MIA, "/v1/consents/" + consent).statusCode(204);
        platform.get(CARL, "/v1/plans/" + plan).statusCode(404);
        platform.get(CARL, "/v1/members/mia/notes").body("items", empty());
        platform.get(MIA, "/v1/members/mia/consents").body("items[0].status", equalTo("revoked"));
    }

    String miaTakesHerDataAlongAndLeaves(String plan) {
        var export = platform.get(MIA, "/v1/members/mia/export").statusCode(200).asString();
        assertThat(export)
                .contains("A long week.", "Well begun!", "Write to one former colleague", "What got in the way");
        assertThat(export).doesNotContain("Ask about her team.");
        var receipt = platform.delete(MIA, "/v1/members/mia").statusCode(202);
        platform.get(MIA, "/v1/plans/" + plan).statusCode(404);
        platform.get(BACKEND, "/v1/plans/" + plan).statusCode(404);
        platform.get(BACKEND, "/v1/plans?memberId=mia").body("items", empty());
        return receipt.path("id");
    }

    void nobodyBringsHerBackByMistake(String receipt) {
        var late = platform.post(
                MIA,
                "/v1/plans",
                "{\"strategies\": [\"find-a-mentor\"], \"startOn\": \"2027-04-01\","
                        + " \"weeklyMinutes\": 60, \"timeZone\": \"UTC\"}");
        late.statusCode(410).body("type", containsString("erased"));
        platform.get(BACKEND, "/v1/erasures/" + receipt).statusCode(200).body("requestedAt", notNullValue());
    }

    void theTrailHolds() {
        platform.get(SPONSOR, "/v1/audit-events?operation=eraseMember")
                .statusCode(200)
                .body("items", hasSize(1));
        platform.get(SPONSOR, "/v1/audit-events/verification").statusCode(200).body("intact", equalTo(true));
    }
}
