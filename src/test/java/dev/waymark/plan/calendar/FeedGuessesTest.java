package dev.waymark.plan.calendar;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secrets that open nothing cannot be tried without end. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FeedGuessesTest {

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** In a minute of its own, so that no other test is asked to wait. */
    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private String newFeed() {
        return CalendarFeedTest.pathOf(mia.post("/v1/plans/" + mia.emptyPlan() + "/calendar-feed"));
    }

    private static Response poll(String feed) {
        return anonymous().get(feed);
    }

    private static Response guess() {
        return poll("/v1/calendar-feeds/"
                + CalendarFeedSecret.of("acme", new SecureRandom()).text() + ".ics");
    }

    @Test
    void whoGuessesTooOftenWaitsAndFeedsThatAreReadStayOpen() {
        var known = newFeed();
        poll(known).then().statusCode(200);
        for (var guessed = 0; guessed < FeedGuesses.MOST; guessed++) {
            guess().then().statusCode(404);
        }
        guess().then()
                .statusCode(429)
                .header("Retry-After", "60")
                .body("type", endsWith("/problems/too-many-requests"));
        poll(newFeed()).then().statusCode(429);
        poll(known).then().statusCode(200);
        clock.stopAt(Instant.parse("2027-02-01T08:01:00Z"));
        guess().then().statusCode(404);
        assertThat(poll(newFeed()).statusCode()).isEqualTo(200);
    }
}
