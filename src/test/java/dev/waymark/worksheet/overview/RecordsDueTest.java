package dev.waymark.worksheet.overview;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.coach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where what is due about records stands, and who sees it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RecordsDueTest extends WorksheetViews {

    @Test
    void whatIsDueStandsInTheAgendaAndTodayWithOrWithoutAPlan() {
        contact();
        mia.get(AGENDA)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("recordsDue.text", contains(REMINDER))
                .body("recordsDue.strategyTitle", contains("Build a network and keep it alive"))
                .body("recordsDue.overdue", contains(false));
        mia.get("/v1/members/mia/agenda").then().body("recordsDue", empty());
        mia.get(TODAY).then().statusCode(200).body("recordsDue", empty());

        clock.stopAt(Instant.parse("2037-03-18T08:00:00Z"));
        mia.get(TODAY).then().body("recordsDue.dueOn", contains("2037-03-18"));
        clock.stopAt(Instant.parse("2037-04-02T08:00:00Z"));
        mia.get("/v1/members/mia/agenda").then().body("recordsDue.overdue", contains(true));
    }

    @Test
    void whatIsDueStandsInTheCalendarOfAPlanThatHasTheStrategy() {
        var plan = planOf("build-your-network");
        var other = planOf("set-goals");
        var before = calendar(mia, plan, "");
        assertThat(before).doesNotContain(REMINDER);
        contact();
        assertThat(calendar(mia, plan, "")).contains("SUMMARY:" + REMINDER, "DTSTART;VALUE=DATE:20370319");
        assertThat(calendar(mia, plan, "?as=todos")).contains("SUMMARY:" + REMINDER, "DUE;VALUE=DATE:20370319");
        assertThat(calendar(mia, other, "")).doesNotContain(REMINDER);

        String feed = mia.post("/v1/plans/" + plan + "/calendar-feed", Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        var path = feed.substring(feed.indexOf("/v1/"));
        anonymous().get(path).then().statusCode(200).body(containsString(REMINDER));
    }

    @Test
    void aCoachSeesWhatTheMemberShares() {
        var plan = planOf("build-your-network", "invest-in-self-care");
        contact();
        checkIns();
        var carl = mia.and(coach("carl"));
        var consent = Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
        carl.get(NETWORK).then().statusCode(200).body("counts.count", contains(0, 0));
        carl.get(AGENDA).then().statusCode(200).body("recordsDue", empty());
        carl.get(TODAY).then().statusCode(200).body("recordsDue", empty());
        assertThat(calendar(carl, plan, "")).doesNotContain(REMINDER);

        Sharing.revoke(mia.tenant(), "mia", consent);
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS", "WORKSHEETS");
        carl.get(NETWORK).then().statusCode(200).body("due", hasSize(1));
        carl.get(SELF_CARE).then().statusCode(404);
        carl.get(ALL).then().body("items.strategy", contains("build-your-network"));
        carl.get(AGENDA).then().body("recordsDue.text", contains(REMINDER));
        assertThat(calendar(carl, plan, "")).contains(REMINDER);
    }

    @Test
    void aCoachSeesWhatIsPrivateIfTheMemberSharesHowTheyFeel() {
        contact();
        checkIns();
        var carl = mia.and(coach("carl"));
        Sharing.share(mia.tenant(), "mia", "carl", "WORKSHEETS", "WELLBEING");
        carl.get(SELF_CARE).then().statusCode(200).body("private", equalTo(true));
        carl.get(ALL).then().body("items", hasSize(2));
        var first = carl.get(ALL + "?limit=1");
        first.then().body("items.strategy", contains("build-your-network"));
        carl.get(ALL + "?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.strategy", contains("invest-in-self-care"))
                .body("next", nullValue());
        carl.get(AGENDA).then().statusCode(200).body("items", empty()).body("recordsDue", empty());
    }
}
