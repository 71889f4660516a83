package dev.waymark.plan.checkin;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Json;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FreshStartHttpTest {

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private Json progress() {
        return mia.read(plan + "/progress");
    }

    private void send(Json call) {
        var href = call.getString("href");
        mia.request()
                .contentType("application/json")
                .body(call.getMap("body"))
                .request(call.getString("method"), href.substring(href.indexOf("/v1/")))
                .then()
                .statusCode(200);
    }

    private static void hasMoved(PlanBody before, PlanBody after, Map<String, Object> preview) {
        var moved = before.steps().stream()
                .map(step -> {
                    var dates = new HashSet<>(dates(after.step("id", step.get("id"))));
                    dates.removeAll(dates(step));
                    return dates.size();
                })
                .filter(dates -> dates > 0)
                .toList();
        assertThat(preview)
                .containsEntry("steps", moved.size())
                .containsEntry(
                        "dates", moved.stream().mapToInt(Integer::intValue).sum())
                .containsEntry("endsOnBefore", before.get("endsOn"))
                .containsEntry("endsOnAfter", after.get("endsOn"));
        assertThat(after.get("endsOn")).isNotEqualTo(before.get("endsOn"));
    }

    private static List<LocalDate> dates(Map<String, Object> step) {
        var occurrences = PlanBody.occurrences(step);
        return (occurrences.isEmpty() ? List.of(step) : occurrences)
                .stream().map(PlanBody::dueOn).toList();
    }

    private List<String> begin() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
        var made = mia.plan(PlanFixtures.wantedWith("startOn", "2027-02-01", "find-a-mentor", "set-goals"));
        plan = "/v1/plans/" + made.getString("id");
        List<String> steps = made.getList("goals[0].steps.id");
        mia.complete(steps.get(0), "{}").then().statusCode(200);
        return steps;
    }

    /** A front end need not know what it sends, and the preview told what came of it. */
    @Test
    void theOfferedRequestBeginsAgainAndLosesNothing() {
        var steps = begin();
        assertThat(progress().getList("suggestions")).isEmpty();

        clock.stopAt(Instant.parse("2027-03-29T08:00:00Z"));
        mia.complete(steps.get(1), "{}").then().statusCode(200);
        var before = progress();
        assertThat(before.getList("suggestions.code")).containsExactly("fresh_start");
        assertThat(before.getString("suggestions[0].action.operationId")).isEqualTo("replanPlan");
        assertThat(before.getMap("suggestions[0].action.body")).isEqualTo(Map.of("startOn", "2027-03-29"));
        assertThat(before.getString("sentence")).contains("some more are still waiting");
        assertThat(before.getString("forecastSentence")).isNotBlank();
        var wins = mia.read(plan + "/wins").getList("items.code");
        assertThat(wins).contains("first_step", "comeback");

        var present = PlanBody.of(mia.read(plan));
        Map<String, Object> preview = before.getMap("suggestions[0].preview");
        send(before.at("suggestions[0].action"));
        hasMoved(present, PlanBody.of(mia.read(plan)), preview);
        var after = progress();
        assertThat(after.getList("suggestions")).isEmpty();
        assertThat(after.getString("signal")).isEqualTo("on_track");
        assertThat(mia.read("/v1/members/mia/agenda?limit=100").getList("items.overdue"))
                .doesNotContain(true);

        // A change that settles the wins again takes none of them back.
        mia.complete(steps.get(2), "{}").then().statusCode(200);
        assertThat(mia.read(plan + "/wins").getList("items.code")).containsAll(wins);
    }
}
