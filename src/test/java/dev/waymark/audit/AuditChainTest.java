package dev.waymark.audit;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.platform.retention.Expiring;
import dev.waymark.support.Json;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain of hashes lies over the events: whatever is done to them behind the service is found. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AuditChainTest {

    private static final int EVENTS = 12;
    private static final int EVENTS_IN_A_SEAL = 3;
    private static final int SEALS = EVENTS / EVENTS_IN_A_SEAL;

    @Inject
    Superuser superuser;

    @Inject
    AuditRetention retention;

    @Inject
    AuditSealing sealing;

    private final String tenant = newTenant();
    private TrailRows trail;

    @BeforeEach
    void fill() throws SQLException {
        trail = new TrailRows(superuser, tenant);
        act(EVENTS);
        trail.seal(EVENTS_IN_A_SEAL);
    }

    private void act(int times) {
        for (var time = 0; time < times; time++) {
            member("mia")
                    .of(tenant)
                    .contentType("application/json")
                    .body("{\"questionnaire\": \"career-rut-short\"}")
                    .post("/v1/assessments")
                    .then()
                    .statusCode(201);
        }
    }

    private Json verified() {
        return admin().of(tenant)
                .get("/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .extract()
                .json();
    }

    @Test
    void whatNobodyTouchedIsIntact() throws SQLException {
        act(2);
        var head = verified().getString("headHash");
        admin().of(tenant)
                .get("/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("seals", equalTo(SEALS))
                .body("events", equalTo(EVENTS))
                .body("unsealed", equalTo(2))
                .body("firstBroken", nullValue())
                .body("nextSeal", nullValue())
                .body("headSeal", equalTo(SEALS));
        sealing.seal();
        admin().of(tenant)
                .get("/v1/audit-events/verification?fromSeal=%d".formatted(SEALS + 1))
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("seals", equalTo(1))
                .body("events", equalTo(2))
                .body("previousHash", equalTo(head))
                .body("unsealed", equalTo(0))
                .body("headSeal", equalTo(SEALS + 1));
    }

    @Test
    void aTenantOfNoEventsHasAnIntactChain() {
        admin().of(newTenant())
                .get("/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("headSeal", equalTo(0))
                .body("headHash", equalTo(""));
    }

    /** Of the events of a seal, the first by its place in the chain. */
    private static final String OF_SEAL = "xid = (select min(e.xid) from audit_events e join audit_seals s"
            + " on s.tenant_id = e.tenant_id and e.xid >= s.begin_xid and e.xid < s.end_xid"
            + " where s.tenant_id = '%1$s' and s.number = {seal})";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changed            | 2 | update audit_events set actor = 'nobody' where tenant_id = '%1$s' and {event}
            backdated          | 3 | update audit_events set at = at - interval '1 day' where tenant_id = '%1$s' and {event}
            deleted            | 1 | delete from audit_events where tenant_id = '%1$s' and {event}
            the newest deleted | 4 | delete from audit_events where tenant_id = '%1$s' and {event}
            added              | 2 | insert into audit_events select tenant_id, xid, gen_random_uuid(), at, actor_role, actor, pseudonym, operation from audit_events where tenant_id = '%1$s' and {event}
            slipped in         | 1 | insert into audit_events select tenant_id, -1, gen_random_uuid(), at, actor_role, actor, pseudonym, operation from audit_events where tenant_id = '%1$s' and {event}
            swapped            | 3 | update audit_events e set id = o.id from audit_events o where e.tenant_id = '%1$s' and o.tenant_id = '%1$s' and e.xid = o.xid + 1000000 or (e.tenant_id = '%1$s' and o.tenant_id = e.tenant_id and e.{event} and o.xid > e.xid)
            a seal removed     | 2 | delete from audit_seals where tenant_id = '%1$s' and number = 2
            the newest removed | 4 | delete from audit_seals where tenant_id = '%1$s' and number = 4
            a hash replaced    | 3 | update audit_seals set hash = sha256('forged') where tenant_id = '%1$s' and number = 3
            """)
    void whateverIsTamperedWithIsFound(String what, int seal, String sql) throws SQLException {
        var event = OF_SEAL.replace("{seal}", String.valueOf(seal));
        assertThat(trail.change(sql.replace("{event}", event))).as(what).isPositive();
        var found = verified();
        assertThat(found.getBoolean("intact")).as(what).isFalse();
        assertThat(found.getInt("firstBroken")).as(what).isEqualTo(seal);
    }

    /** Somebody who can change everything can seal it again, but not with the hash that was kept elsewhere. */
    @Test
    void aNewChainHasAnotherHash() throws SQLException {
        var kept = verified().getString("headHash");
        trail.change("update audit_events set actor = 'nobody' where tenant_id = '%s'");
        trail.change("delete from audit_seals where tenant_id = '%s'");
        trail.change("delete from audit_chains where tenant_id = '%s'");
        trail.seal(EVENTS_IN_A_SEAL);
        var renewed = verified();
        assertThat(renewed.getBoolean("intact")).isTrue();
        assertThat(renewed.getString("headHash")).isNotEqualTo(kept);
    }

    /** What is in flight may still be added before what has been committed. */
    @Test
    void nothingIsSealedThatSomethingCanPrecede() throws SQLException {
        try (var inFlight = superuser.getConnection();
                var statement = inFlight.createStatement()) {
            inFlight.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            act(1);
            trail.seal(EVENTS_IN_A_SEAL);
            assertThat(verified().getInt("unsealed")).isEqualTo(1);
            inFlight.rollback();
        }
        trail.seal(EVENTS_IN_A_SEAL);
        assertThat(verified().getInt("unsealed")).isZero();
    }

    @Test
    void whatIsLeftAfterOldSealsHaveExpiredIsStillVerified() throws SQLException {
        assertThat(retention).isInstanceOf(Expiring.class);
        assertThat(retention.name()).isEqualTo("audit");
        assertThat(retention.deleteBefore(tenant, Instant.EPOCH, 100)).isZero();
        assertThat(retention.deleteBefore(tenant, Instant.now().plusSeconds(60), EVENTS_IN_A_SEAL + 1))
                .isEqualTo(2 * EVENTS_IN_A_SEAL);
        assertThat(trail.count()).isEqualTo(EVENTS - 2 * EVENTS_IN_A_SEAL);
        var left = verified();
        assertThat(left.getBoolean("intact")).isTrue();
        assertThat(left.getInt("seals")).isEqualTo(SEALS - 2);
        act(1);
        trail.seal(EVENTS_IN_A_SEAL);
        assertThat(verified().getInt("seals")).isEqualTo(SEALS - 1);
        trail.change("delete from audit_seals where tenant_id = '%s' and number = 3");
        assertThat(verified().getInt("firstBroken")).isEqualTo(3);
    }
}
