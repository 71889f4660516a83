package dev.waymark.audit;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Request;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads which events: administrators those of their tenant, members those about themselves. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AuditListTest {

    private static final String EVENTS = "/v1/audit-events";

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    @BeforeEach
    void fill() {
        draft(member("mia").of(tenant), "mia");
        draft(service().of(tenant), "mia");
        draft(member("bob").of(tenant), "bob");
        var draft = draft(member("mia").of(tenant), "mia");
        member("mia").of(tenant).delete("/v1/assessments/" + draft).then().statusCode(204);
        draft(member("mia").of(newTenant()), "mia");
    }

    private static String draft(Request as, String member) {
        return as.contentType("application/json")
                .body("{\"questionnaire\": \"career-rut-short\", \"memberId\": \"%s\"}".formatted(member))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> operations(Request as, String query) {
        return as.get(EVENTS + query).then().statusCode(200).extract().path("items.operation");
    }

    private List<String> seenByAdmin(String query) {
        return operations(admin().of(tenant), query);
    }

    @Test
    void anAdministratorReadsTheTenantsNewestFirst() {
        assertThat(seenByAdmin(""))
                .containsExactly(
                        "deleteAssessment",
                        "createAssessment",
                        "createAssessment",
                        "createAssessment",
                        "createAssessment");
        assertThat(admin().of(tenant).get(EVENTS).asString()).doesNotContain("mia", "bob");
    }

    @Test
    void eventsAreFiltered() {
        assertThat(seenByAdmin("?operation=deleteAssessment")).hasSize(1);
        assertThat(seenByAdmin("?actor=backend")).hasSize(1);
        assertThat(seenByAdmin("?memberId=mia")).hasSize(4);
        assertThat(seenByAdmin("?memberId=mia&operation=createAssessment")).hasSize(3);
        assertThat(seenByAdmin("?memberId=nobody")).isEmpty();
        assertThat(seenByAdmin("?from=2026-01-01")).hasSize(5);
        assertThat(seenByAdmin("?to=2026-01-01")).isEmpty();
        assertThat(seenByAdmin("?from=2026-01-01&to=2026-01-02")).isEmpty();
        admin().of(tenant).get(EVENTS + "?from=2026-01-02&to=2026-01-01").then().statusCode(400);
    }

    @Test
    void eventsArePaged() {
        var seen = new ArrayList<String>();
        var query = "?limit=2";
        for (String next = ""; next != null; ) {
            var page = admin().of(tenant)
                    .get(EVENTS + query + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aMemberReadsWhatWasDoneToTheirData() {
        assertThat(operations(member("mia").of(tenant), "")).hasSize(4);
        assertThat(operations(member("mia").of(tenant), "?memberId=mia")).hasSize(4);
        assertThat(operations(member("bob").of(tenant), "")).hasSize(1);
        assertThat(operations(member("nobody").of(tenant), "")).isEmpty();
        member("mia").of(tenant).get(EVENTS + "?memberId=bob").then().statusCode(403);
        String pseudonym = member("mia").of(tenant).get(EVENTS).path("items[0].member");
        assertThat(operations(member("mia").of(tenant), "?actor=" + pseudonym)).hasSize(3);
    }

    @Test
    void nobodyElseReadsThem() {
        for (var caller : List.of(coach("carl"), service())) {
            caller.of(tenant).get(EVENTS).then().statusCode(403);
            caller.of(tenant).get(EVENTS + "/verification").then().statusCode(403);
        }
        member("mia").of(tenant).get(EVENTS + "/verification").then().statusCode(403);
    }

    /** What erasure does to the trail: without the pseudonym, its events are there and lead to nobody. */
    @Test
    void nobodyCanTellWhomAnEventWasAboutOnceThePseudonymIsGone() throws SQLException {
        var trail = new TrailRows(database, tenant);
        assertThat(trail.change("delete from member_pseudonyms where tenant_id = '%s' and member_id = 'mia'"))
                .isEqualTo(1);
        assertThat(operations(member("mia").of(tenant), "")).isEmpty();
        assertThat(seenByAdmin("?memberId=mia")).isEmpty();
        assertThat(seenByAdmin("")).hasSize(5);
        trail.seal(100);
        admin().of(tenant)
                .get(EVENTS + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("events", equalTo(5));
    }
}
