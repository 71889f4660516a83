package dev.waymark.plan.checkin;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Json;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A member who feels low is told where to turn, and not what she has left undone. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HardTimeHttpTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-02-01");

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String plan;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private void is(int day) {
        clock.stopAt(FIRST_DAY.plusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private Json plans(String... strategies) {
        is(0);
        var made = mia.plan(PlanFixtures.wantedWith("startOn", FIRST_DAY.toString(), strategies));
        plan = "/v1/plans/" + made.getString("id");
        return made;
    }

    private Response tells(int mood) {
        var told = mia.post(plan + "/check-ins", Map.of("confidence", 3, "mood", mood));
        told.then().statusCode(201);
        return told;
    }

    private Json progress() {
        return mia.read(plan + "/progress");
    }

    @Test
    void sixLowDaysSayWhereToTurn() {
        plans("find-a-mentor", "set-goals");
        is(15);
        assertThat(tells(1).json().getList("signposts")).isEmpty();
        assertThat(progress().getString("sentence")).contains("quiet for 15 days");
        for (var day = 16; day <= 20; day++) {
            is(day);
            var reply = tells(1).json();
            assertThat(reply.getList("signposts.code")).containsExactly("support");
            assertThat(reply.getString("signposts[0].message"))
                    .contains("health professional", "emergency number", "crisis line");
            assertThat(reply.getList("suggestions.code")).containsExactly("small_restoring_step", "fresh_start");
            assertThat(progress().getList("signposts")).isEqualTo(reply.getList("signposts"));
            assertThat(progress().getList("suggestions")).isEqualTo(reply.getList("suggestions"));
        }
        assertThat(progress().getString("sentence")).startsWith("There is no hurry");
        assertThat(mia.read(plan + "/check-ins/trend").getList("signposts.code"))
                .containsExactly("support");
        assertThat(mia.get(plan + "/timeline.svg").asString()).doesNotContain("verdue", "class=\"wm-late");
        is(34);
        assertThat(progress().getList("signposts")).isEmpty();
        assertThat(mia.get(plan + "/timeline.svg").asString()).contains("some overdue", "wm-late");
    }

    @Test
    void namesAStepOfThePlanThatRestores() {
        plans("set-goals", "invest-in-self-care");
        tells(2);
        is(1);
        var suggestion = tells(1).json().at("suggestions[0]");
        assertThat(suggestion.getString("code")).isEqualTo("small_restoring_step");
        assertThat(suggestion.getString("action.method")).isEqualTo("GET");
        var href = suggestion.getString("action.href");
        var step = mia.read(href.substring(href.indexOf("/v1/")));
        assertThat(suggestion.getString("text")).contains("“%s”".formatted(step.getString("title")));
        assertThat(step.getString("ref")).startsWith("invest-in-self-care/");
        assertThat(step.getInt("effortMinutes")).isLessThanOrEqualTo(15);
    }

    /** The reply says more than the check-in that it creates, whose tag it bears. */
    @Test
    void theReplyIsTheCheckInAndMore() {
        plans("set-goals");
        var reply = tells(1);
        var read = mia.get(
                reply.header("Location").substring(reply.header("Location").indexOf("/v1/")));
        assertThat(reply.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(reply.json().<Object>getMap(""))
                .containsAllEntriesOf(read.json().<Object>getMap(""))
                .containsKeys("signposts", "suggestions");
    }

    @Test
    void helpIsNamedInAPauseAndNothingIsAsked() {
        plans("set-goals");
        tells(1);
        mia.post(plan + "/pause").then().statusCode(200);
        is(1);
        var reply = tells(1).json();
        assertThat(reply.getList("signposts.code")).containsExactly("support");
        assertThat(reply.getList("suggestions")).isEmpty();
        assertThat(progress().getList("signposts.code")).containsExactly("support");
        tells(5);
        assertThat(progress().getList("signposts")).isEmpty();
    }
}
