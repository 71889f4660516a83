package dev.waymark.platform.refusal;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Belongings;
import dev.waymark.support.Exposition;
import dev.waymark.support.HeardLines;
import dev.waymark.support.HeardLines.Line;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Request;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who run the service read who was refused and why, and no token, no name and no id. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RefusedAccessTest {

    private static final String COUNTER = "waymark_requests_refused_total";
    private static final String PLAN = "/v1/plans/" + UUID.randomUUID();

    @Inject
    MovableClock clock;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private final String tenant = newTenant();
    private HeardLines heard;
    private Instant now = Instant.now();

    /** Others may have used up what can be logged in this minute. */
    @BeforeEach
    void listen() {
        nextMinute();
        heard = new HeardLines(RefusedAccess.class.getName());
    }

    @AfterEach
    void stopListening() {
        heard.close();
        clock.returnToRealTime();
    }

    private void nextMinute() {
        now = now.plus(Duration.ofMinutes(2));
        clock.stopAt(now);
    }

    private String only() {
        assertThat(heard.lines()).hasSize(1);
        return heard.texts().get(0);
    }

    private static Request numbered(Request request) {
        return request.header("X-Request-Id", "refused-1");
    }

    @Test
    void tellsThatNoTokenWasSentAndInWhichRequest() {
        numbered(anonymous()).get(PLAN).then().statusCode(401);
        assertThat(heard.lines()).extracting(Line::requestId).containsExactly("refused-1");
        assertThat(only())
                .startsWith("Access refused: status=401 reason=no_token ")
                .contains("operation=getPlan", "tenant=- caller=- omitted=0");
    }

    @Test
    void tellsOfATokenThatIsNotValidButNotWhatItSays() {
        var token = TestIssuer.token(tenant, "mia-private", "member") + "x";
        with(token).get(PLAN).then().statusCode(401);
        assertThat(only())
                .contains("status=401 reason=invalid_token", "operation=getPlan", "caller=-")
                .doesNotContain(token.substring(0, 20), "mia-private", tenant);
    }

    @Test
    void tellsWhichRoleIsNotEnoughUnderAPseudonymThatStaysTheSame() {
        coach("carl-private").of(tenant).delete(PLAN).then().statusCode(403);
        coach("carl-private")
                .of(tenant)
                .post("/v1/plans/" + UUID.randomUUID() + "/pause")
                .then()
                .statusCode(403);
        coach("carla-private").of(tenant).delete(PLAN).then().statusCode(403);
        coach("carl-private").of(newTenant()).delete(PLAN).then().statusCode(403);
        assertThat(heard.texts())
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).contains("status=403 reason=role").doesNotContain("private", PLAN))
                .extracting(RefusedAccessTest::callerIn)
                .satisfies(callers -> {
                    assertThat(callers.get(0)).isEqualTo(callers.get(1)).matches("[\\w-]{12}");
                    assertThat(Set.copyOf(callers)).hasSize(3);
                });
    }

    private static String callerIn(String line) {
        return line.replaceFirst(".* caller=(\\S+) .*", "$1");
    }

    @Test
    void tellsThatAMemberNamedAnotherButNotWhom() {
        member("mia-private")
                .of(tenant)
                .get("/v1/members/ben-private/today")
                .then()
                .statusCode(403);
        assertThat(only())
                .contains("reason=other_member", "operation=getToday", "tenant=" + tenant)
                .doesNotContain("private");
    }

    /** Such as a page that somebody has built to call with a member's token; preflight requests are refused as well. */
    @Test
    void tellsOfAForeignOriginButNotWhich() {
        var refused = Exposition.at(metrics).sum(COUNTER);
        member("mia-private")
                .of(tenant)
                .unchecked()
                .header("Origin", "https://private.example")
                .get(PLAN)
                .then()
                .statusCode(403);
        assertThat(only())
                .isEqualTo(
                        "Access refused: status=403 reason=origin explanation=\"\" operation=- tenant=- caller=- omitted=0");
        assertThat(Exposition.at(metrics).sum(COUNTER)).isEqualTo(refused + 1);
    }

    @Test
    void doesNotTakeAnotherRefusalForThatOfAnOrigin() {
        coach("carl")
                .of(tenant)
                .header("Origin", "https://app.example.com")
                .delete(PLAN)
                .then()
                .statusCode(403);
        assertThat(only()).contains("reason=role");
    }

    /** A request for what is somebody else's is one for what does not exist. */
    @Test
    void saysNothingOfWhatIsNotFound() {
        var bens = Belongings.of(member("ben"), tenant);
        member("mia").of(tenant).get("/v1/plans/" + bens.id("plans")).then().statusCode(404);
        member("mia").of(tenant).get(PLAN).then().statusCode(404);
        assertThat(heard.lines()).isEmpty();
    }

    @Test
    void aFloodIsCountedButNotLoggedLineByLine() {
        var before = Exposition.at(metrics).sum(COUNTER);
        for (var time = 0; time < 60; time++) {
            anonymous().get(PLAN).then().statusCode(401);
        }
        assertThat(heard.lines()).hasSize(10);
        assertThat(Exposition.at(metrics).sum(COUNTER)).isEqualTo(before + 60);
        nextMinute();
        anonymous().get(PLAN).then().statusCode(401);
        assertThat(heard.texts().get(10)).contains("omitted=50");
    }
}
