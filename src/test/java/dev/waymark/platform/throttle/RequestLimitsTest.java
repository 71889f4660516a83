package dev.waymark.platform.throttle;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.MovableClock;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants of the class that the tests' settings call limited: three requests a minute from a caller, five from a tenant. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RequestLimitsTest {

    private static final String POLICIES = "\"caller\";q=3;w=60, \"tenant\";q=5;w=60";

    @Inject
    MovableClock clock;

    @BeforeEach
    void stopTime() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    private static void isAdmitted(Request caller, String left) {
        caller.get("/v1/causes")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo(POLICIES))
                .header("RateLimit", equalTo(left));
    }

    private static Response isOneTooMany(Request caller, String left, String wait) {
        return caller.get("/v1/causes")
                .then()
                .statusCode(429)
                .body("type", endsWith("/problems/too-many-requests"))
                .body("detail", containsString("wait " + wait + " second"))
                .header("Retry-After", equalTo(wait))
                .header("RateLimit", equalTo(left));
    }

    @Test
    void aCallerWhoSendsTooManyWaitsAndTheOthersGoOn() {
        var tenant = "limited-by-caller";
        isAdmitted(member("mia").of(tenant), "\"caller\";r=2;t=60");
        clock.stopAt(clock.instant().plusSeconds(20));
        isAdmitted(member("mia").of(tenant), "\"caller\";r=1;t=40");
        isAdmitted(member("mia").of(tenant), "\"caller\";r=0;t=40");
        isOneTooMany(member("mia").of(tenant), "\"caller\";r=0;t=40", "40")
                .then()
                .header("RateLimit-Policy", equalTo(POLICIES));
        isAdmitted(member("bob").of(tenant), "\"caller\";r=2;t=60");
        clock.stopAt(clock.instant().plusSeconds(40));
        isAdmitted(member("mia").of(tenant), "\"caller\";r=2;t=60");
    }

    @Test
    void aTenantThatSendsTooManyWaitsAndTheOthersGoOn() {
        var tenant = "limited-by-tenant";
        for (var caller : new String[] {"one", "two", "three", "four", "five"}) {
            isAdmitted(member(caller).of(tenant), "\"caller\";r=2;t=60");
        }
        isOneTooMany(member("six").of(tenant), "\"tenant\";r=0;t=60", "60");
        member("six").of(newTenant()).get("/v1/causes").then().statusCode(200);
    }

    @Test
    void aBackendIsLimitedByItsTenantAlone() {
        for (var left = 4; left >= 0; left--) {
            service()
                    .of("limited-backend")
                    .get("/v1/causes")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"tenant\";q=5;w=60"))
                    .header("RateLimit", equalTo("\"tenant\";r=%d;t=60".formatted(left)));
        }
        isOneTooMany(service().of("limited-backend"), "\"tenant\";r=0;t=60", "60");
    }

    @Test
    void everyResponseToATokenTellsWhatIsLeft() {
        var mia = member("mia");
        var tenant = newTenant();
        var known = mia.of(tenant).get("/v1/strategies").header("ETag");
        var left = matchesPattern("\"caller\";r=\\d+;t=\\d+");
        mia.of(tenant)
                .header("If-None-Match", known)
                .get("/v1/strategies")
                .then()
                .statusCode(304)
                .header("RateLimit", left);
        mia.of(tenant).get("/v1/strategies/none").then().statusCode(404).header("RateLimit", left);
        mia.of(tenant)
                .contentType("application/json")
                .body("{")
                .post("/v1/evaluations")
                .then()
                .statusCode(400)
                .header("RateLimit", left);
        anonymous().get("/v1/strategies").then().statusCode(401).header("RateLimit", nullValue());
    }
}
