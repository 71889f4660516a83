package dev.waymark.consent;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a coach reads under a consent. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SharedReadTest {

    private static final Api MIA = member("mia");
    private static final Api CARL = coach("carl");

    private final String tenant = newTenant();

    private int read(String address) {
        return CARL.of(tenant).get(address).statusCode();
    }

    private String plan() {
        return "/v1/plans/"
                + MIA.of(tenant)
                        .contentType("application/json")
                        .body(PlanFixtures.wanted("find-a-mentor"))
                        .post("/v1/plans")
                        .<String>path("id");
    }

    @Test
    void aCoachReadsWhatIsShared() {
        var own = Belongings.of(MIA, tenant);
        var plan = "/v1/plans/" + own.id("plans");
        CARL.of(tenant).get(plan).then().statusCode(404);
        Sharing.share(tenant, "mia", "carl", "PLANS");
        CARL.of(tenant).get(plan).then().statusCode(200).body("memberId", equalTo("mia"));
        CARL.of(tenant).get(plan + "/progress").then().statusCode(200);
        CARL.of(tenant).get(plan + "/check-ins").then().statusCode(404);
        CARL.of(tenant).get("/v1/members/mia/agenda").then().statusCode(200);
        CARL.of(tenant).get("/v1/plans").then().statusCode(400);
        CARL.of(tenant)
                .get("/v1/plans?memberId=mia")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(own.id("plans")));
        CARL.of(newTenant()).get(plan).then().statusCode(404);
    }

    @Test
    void afterARevocationHasBeenAnsweredNoReadSucceeds() {
        var plan = plan();
        for (var round = 0; round < 5; round++) {
            var consent = Sharing.share(tenant, "mia", "carl", "PLANS");
            var isRevoked = new AtomicBoolean();
            var reading = CompletableFuture.supplyAsync(() -> {
                var late = new ArrayList<Integer>();
                while (late.size() < 3) {
                    var wasRevoked = isRevoked.get();
                    var status = read(plan);
                    if (wasRevoked) {
                        late.add(status);
                    }
                }
                return late;
            });
            Sharing.revoke(tenant, "mia", consent);
            isRevoked.set(true);
            assertThat(reading.join()).containsOnly(404);
        }
    }

    @Test
    void aSmallerConsentCountsAtOnceAndItsTagOpensNothing() {
        var plan = plan();
        Sharing.share(tenant, "mia", "carl", "PLANS", "WINS");
        var tag = CARL.of(tenant).get(plan).header("ETag");
        assertThat(read(plan + "/wins")).isEqualTo(200);
        var consent = Sharing.share(tenant, "mia", "carl", "WINS");
        CARL.of(tenant).header("If-None-Match", tag).get(plan).then().statusCode(404);
        MIA.of(tenant)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("scopes", List.of("plans")))
                .patch("/v1/consents/" + consent);
        assertThat(List.of(read(plan), read(plan + "/wins"))).containsExactly(200, 404);
    }

    /** Such a caller may do more with what is theirs, and reads what others share with a token of the coach alone. */
    @Test
    void aCoachWhoIsAMemberTooReachesTheirOwn() {
        var plan = plan();
        Sharing.share(tenant, "mia", "carl", "PLANS");
        var both = Api.with(TestIssuer.token(tenant, "carl", "coach", "member"));
        both.get(plan).then().statusCode(404);
        assertThat(read(plan)).isEqualTo(200);
    }
}
