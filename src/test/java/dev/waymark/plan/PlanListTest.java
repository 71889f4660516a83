package dev.waymark.plan;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanListTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final PlanFixtures noa = mia.and(member("noa"));
    private final PlanFixtures backend = mia.and(service());

    private List<String> listed(PlanFixtures who, String query) {
        return who.read("/v1/plans" + query).getList("items.id");
    }

    @Test
    void beginsWithTheNewest() {
        var ids = List.of(mia.emptyPlan(), mia.emptyPlan(), mia.emptyPlan());
        assertThat(listed(mia, "")).containsExactly(ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void carriesEverythingButTheGoals() {
        var plan = mia.planWithThreeStrategies();
        Map<String, Object> whole = plan.getMap("");
        whole.keySet().removeAll(List.of("goals", "conflicts"));
        assertThat(mia.read("/v1/plans").<Map<String, Object>>getList("items")).containsExactly(whole);
    }

    @Test
    void showsMembersTheirOwnAndAServiceAll() {
        var mine = mia.emptyPlan();
        var hers = noa.emptyPlan();
        assertThat(listed(mia, "")).containsExactly(mine);
        assertThat(listed(mia, "?memberId=mia")).containsExactly(mine);
        assertThat(listed(backend, "")).containsExactly(hers, mine);
        assertThat(listed(backend, "?memberId=noa")).containsExactly(hers);
        assertThat(listed(backend, "?memberId=nobody")).isEmpty();
        assertThat(listed(mia.and(coach("kim")), "?memberId=mia")).isEmpty();
        mia.and(coach("kim")).get("/v1/plans").then().statusCode(400);
        assertThat(listed(PlanFixtures.of(service()), "")).isEmpty();
        mia.get("/v1/plans?memberId=noa").then().statusCode(403);
    }

    @Test
    void filtersByLifecycle() {
        var active = mia.emptyPlan();
        var cancelled = mia.emptyPlan();
        mia.patch("/v1/plans/" + cancelled, "{\"lifecycle\": \"cancelled\"}")
                .then()
                .statusCode(200);
        assertThat(listed(mia, "?lifecycle=cancelled")).containsExactly(cancelled);
        assertThat(listed(mia, "?lifecycle=active")).containsExactly(active);
        assertThat(listed(mia, "?lifecycle=on_hold")).isEmpty();
    }

    @Test
    void filtersByTheLastChange() {
        var ids = mia.planWithTwoSteps();
        var since = mia.read("/v1/plans/" + mia.emptyPlan()).getString("updatedAt");
        assertThat(listed(mia, "?updatedSince=" + since)).hasSize(1).doesNotContain(ids.plan());
        mia.complete(ids.first(), "{}").then().statusCode(200);
        assertThat(listed(mia, "?updatedSince=" + since)).hasSize(2).contains(ids.plan());
        assertThat(listed(mia, "?updatedSince=9999-12-31T23:59:59Z")).isEmpty();
        assertThat(listed(mia, "?updatedSince=0001-01-01T00:00:00Z")).hasSize(2);
        assertThat(listed(mia, "?updatedSince=2000-01-01T00:00:00-11:30")).hasSize(2);
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        var made = new ArrayList<String>();
        for (var number = 0; number < 5; number++) {
            made.add(0, mia.emptyPlan());
        }
        var paged = new ArrayList<String>();
        var path = "/v1/plans?limit=2&lifecycle=active";
        while (path != null) {
            var page = mia.get(path)
                    .then()
                    .statusCode(200)
                    .body("items.size()", lessThan(3))
                    .extract();
            paged.addAll(page.<List<String>>path("items.id"));
            // A plan that is made meanwhile is newer than all that is still to come.
            noa.emptyPlan();
            var link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("next") == null);
            path = link == null ? null : link.substring(link.indexOf("/v1"), link.indexOf(">; rel=\"next\""));
        }
        assertThat(paged).isEqualTo(made);
    }

    @Test
    void endsWhereThePageIsJustFull() {
        mia.emptyPlan();
        mia.emptyPlan();
        mia.get("/v1/plans?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void refusesACursorThatIsNotOfThisList() {
        mia.emptyPlan();
        mia.emptyPlan();
        var next = mia.read("/v1/plans?limit=1").getString("next");
        for (var path : List.of("/v1/plans?lifecycle=active&cursor=", "/v1/plans?memberId=mia&cursor=")) {
            mia.get(path + next).then().statusCode(400).body("errors.parameter", contains("cursor"));
        }
        noa.get("/v1/plans?cursor=" + next).then().statusCode(400);
        mia.get("/v1/plans?cursor=" + next).then().statusCode(200).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "lifecycle, done",
        "lifecycle, ACTIVE",
        "lifecycle, ''",
        "limit, 0",
        "limit, 101",
        "limit, 1.5",
        "colour, red",
        "cursor, '!'",
        "cursor, .",
        "memberId, ''",
        "updatedSince, 2027-02-01",
        "updatedSince, now",
    })
    void refusesWhatIsNoFilter(String parameter, String value) {
        mia.get("/v1/plans?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }

    /** RFC 3339 and Java disagree on some instants: whatever is made of them, it is no fault of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:60Z",
                "2027-02-01t08:00:00z",
                "2027-02-01T08:00:00.1234567890123Z",
                "2027-02-01T24:00:00Z",
                "2027-02-01T08:00:00%2B23:59",
                "2027-02-01T08:00:00-00:00",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59-18:00",
            })
    void takesOrRefusesOddInstants(String instant) {
        mia.and(member("noa")).get("/v1/plans?updatedSince=" + instant).then().statusCode(oneOf(200, 400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T08:00:00-00:00", "2027-02-01T08:00:00.123456789012Z", "2027-02-01t08:00:00z"})
    void takesWhatRfc3339Allows(String instant) {
        mia.get("/v1/plans?updatedSince=" + instant).then().statusCode(200);
    }

    @Test
    void isEmptyForMembersWhoHaveNone() {
        mia.plan(wantedWith("title", "Mine"));
        noa.get("/v1/plans").then().statusCode(200).body("items", empty()).body("next", nullValue());
    }
}
