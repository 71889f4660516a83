package dev.waymark.platform.throttle;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.unchecked;
import static dev.waymark.support.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.MovableClock;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many requests without a token have come from this address. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AnonymousLimitsTest {

    private static final String HERE = "127.0.0.1";

    @Inject
    MovableClock clock;

    @Inject
    AnonymousLimits limits;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private static SocketAddress address(String host) {
        return SocketAddress.inetSocketAddress(1, host);
    }

    private void useUp() {
        clock.stopAt(Instant.parse("2027-03-01T08:00:00Z"));
        var left = 1;
        while (left > 0) {
            left = limits.take(address(HERE)).left();
        }
    }

    @Test
    void theyWaitForTheNextMinute() {
        useUp();
        anonymous()
                .get("/v1/plans")
                .then()
                .statusCode(429)
                .body("type", endsWith("/problems/too-many-requests"))
                .header("Retry-After", equalTo("60"));
        clock.stopAt(clock.instant().plusSeconds(60));
        anonymous().get("/v1/plans").then().statusCode(401);
    }

    @Test
    void pagesWaitWhateverIsSentAsAToken() {
        useUp();
        unchecked().get("/openapi").then().statusCode(429);
        unchecked()
                .header("Authorization", "Bearer nothing")
                .get("/docs/guide")
                .then()
                .statusCode(429);
    }

    @Test
    void nobodyWithATokenIsKeptFromUsingIt() {
        useUp();
        member("mia").of(newTenant()).get("/v1/plans").then().statusCode(200);
        with("nothing").get("/v1/plans").then().statusCode(401);
    }

    /** A feed that was read lately stays open, whatever others try: FeedGuessesTest. */
    @Test
    void whatASecretOpensHasLimitsOfItsOwn() {
        useUp();
        unchecked().get("/v1/calendar-feeds/nothing.ics").then().statusCode(404);
        unchecked().get("/v1/pictures/nothing.svg").then().statusCode(404);
    }

    @Test
    void anotherAddressHasARequestOfItsOwn() {
        useUp();
        assertThat(limits.take(address("192.0.2.1")).admitted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8::1, 2001:db8:0:0:ffff::2, true",
        "2001:db8::1, 2001:db8:0:1::1, false"
    })
    void addressesThatOneCallerHasAreOne(String one, String other, boolean same) {
        assertThat(AnonymousLimits.networkOf(address(one)).equals(AnonymousLimits.networkOf(address(other))))
                .isEqualTo(same);
    }
}
