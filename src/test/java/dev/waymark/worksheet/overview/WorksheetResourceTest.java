package dev.waymark.worksheet.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What members' worksheets say. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class WorksheetResourceTest extends WorksheetViews {

    @Test
    void aWorksheetInvitesBeforeAnythingIsKept() {
        mia.get(NETWORK)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2037-02-16"))
                .body("counts.count", contains(0, 0))
                .body("figures[0].value", nullValue())
                .body("due", empty())
                .body("next.kind", equalTo("contact"))
                .body("sentence", equalTo("Write to one person on your list, then note it with them."))
                .body("proposals", empty())
                .body("signposts", empty());
        mia.get(ALL).then().statusCode(200).body("items", empty());
        mia.get(ALL + "/build-your-netwrok").then().statusCode(404);
    }

    @Test
    void aWorksheetSaysWhatTheRecordsShowAndWhatIsDueInTheMembersDays() {
        mia.plan(PlanFixtures.wanted("build-your-network"));
        var ada = contact();
        var response = mia.get(NETWORK);
        response.then()
                .statusCode(200)
                .body("asOf", equalTo("2037-02-17"))
                .body("counts.title", contains("Contact", "Times in touch"))
                .body("figures.find { it.key == 'spread' }.value", equalTo(0.0))
                .body("due.dueOn", contains("2037-03-19"))
                .body("due.text", contains(REMINDER))
                .body("due.recordId", contains(ada))
                .body("next.kind", equalTo("touch"));
        mia.request()
                .header("If-None-Match", response.header("ETag"))
                .get(NETWORK)
                .then()
                .statusCode(304);

        add("build-your-network", "touch", ada, Map.of("topic", "Her job", "outcome", "renewed", "day", "2037-01-10"));
        mia.get(NETWORK)
                .then()
                .body("figures[0].value", equalTo(1.0))
                .body("sentence", equalTo("You are back in touch with one person after a long silence."))
                .body("due.dueOn", contains("2037-02-09"))
                .body("next.kind", equalTo("touch"));
        assertListed();
    }

    private void assertListed() {
        mia.get(ALL)
                .then()
                .statusCode(200)
                .body("items.strategy", contains("build-your-network"))
                .body("items[0].recordCount", equalTo(2))
                .body("items[0].lastRecordAt", equalTo("2037-02-16T23:30:00Z"))
                .body("items[0].due.text", contains(REMINDER));
    }

    @Test
    void daysOfLowEnergyPointToSupport() {
        checkIns();
        mia.get(SELF_CARE)
                .then()
                .statusCode(200)
                .body("signposts.code", contains("support"))
                .body("sentence", not(equalTo("")));
        add("invest-in-self-care", "check-in", null, checkIn(DAY.minusDays(1), 4));
        mia.get(SELF_CARE).then().body("signposts", empty());
    }
}
