package dev.waymark.privacy.erasure;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.platform.json.CanonicalJson;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.privacy.KeptRows;
import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Erasing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a receipt says, and to whom. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ErasureReceiptTest {

    private static final Api ALICE = member("alice");

    @Inject
    KeptRows kept;

    private final String acme = newTenant();

    @Test
    void itsHashCanBeComputedByAnyoneAndItNamesNobody() {
        var receipt = Erasing.await(ALICE, acme, Erasing.erase(ALICE.of(acme), "alice"));
        assertThat(receipt.asString()).doesNotContain("alice");
        Map<String, Object> hashed = Map.of(
                "id", receipt.<Object>path("id"),
                "requestedAt", receipt.<Object>path("requestedAt"),
                "completedAt", receipt.<Object>path("completedAt"),
                "erased", receipt.<Object>path("erased"));
        assertThat(receipt.<String>path("hash")).isEqualTo(CanonicalJson.hash(hashed));
    }

    @Test
    void erasingTwiceGivesOneReceipt() {
        Answers.lonelyInShort().scoredBy(ALICE.of(acme));
        var receipt = Erasing.erase(ALICE.of(acme), "alice");
        assertThat(Erasing.erase(service().of(acme), "alice")).isEqualTo(receipt);
        var completed = Erasing.await(ALICE, acme, receipt);
        assertThat(ALICE.of(acme).delete("/v1/members/alice").asString()).isEqualTo(completed.asString());
    }

    @Test
    void erasingSomebodyOfWhomNothingIsKeptLooksTheSame() {
        var receipt = Erasing.await(service(), acme, Erasing.erase(service().of(acme), "nobody"));
        assertThat(receipt.<List<String>>path("erased.section"))
                .containsAll(kept.tables().stream().map(MemberTable::section).toList());
        assertThat(receipt.<List<Integer>>path("erased.records")).containsOnly(0);
    }

    @Test
    void aMemberErasesThemselvesAndNobodyElse() {
        var receipt = Erasing.erase(ALICE.of(acme), "alice");
        member("bob").of(acme).delete("/v1/members/alice").then().statusCode(403);
        for (var other : List.of(coach("carl"), admin())) {
            other.of(acme).delete("/v1/members/alice").then().statusCode(403);
            other.of(acme).get("/v1/erasures/" + receipt).then().statusCode(403);
        }
        member("bob").of(acme).get("/v1/erasures/" + receipt).then().statusCode(404);
        service().of(newTenant()).get("/v1/erasures/" + receipt).then().statusCode(404);
        ALICE.of(acme).get("/v1/erasures/" + receipt).then().body("id", equalTo(receipt));
        ALICE.of(acme)
                .header("If-Match", "\"stale\"")
                .delete("/v1/members/alice")
                .then()
                .statusCode(412);
    }
}
