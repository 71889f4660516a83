package dev.waymark.platform.problem;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database cannot do now it may do later: 503, and a key finds out what became of a change. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BODY = "{\"questionnaire\": \"career-rut-short\"}";

    /**
     * What a member's name asks for happens to each of their assessments: now, or at the commit. The server of the tests
     * waits for no standby unless it is asked to.
     */
    private static final String FAIL = """
            create function fail_as_asked() returns trigger language plpgsql as $$
            begin
                if new.member_id = 'dies' then perform pg_terminate_backend(pg_backend_pid()); end if;
                if new.member_id = 'waits' then perform set_config('synchronous_commit', 'on', true); end if;
                if new.member_id like 'state-%' then
                    raise exception 'as asked' using errcode = substr(new.member_id, 7);
                end if;
                return new;
            end $$;
            create trigger fails before insert on assessments for each row execute function fail_as_asked();
            create constraint trigger fails_at_commit after insert on assessments deferrable initially deferred
            for each row when (new.member_id = 'dies') execute function fail_as_asked()""";

    private static final String WORK = """
            drop trigger if exists fails on assessments; drop trigger if exists fails_at_commit on assessments;
            drop function if exists fail_as_asked()""";

    @Inject
    AgroalDataSource database;

    @Inject
    Superuser superuser;

    @BeforeEach
    void failAsAsked() throws SQLException {
        run(FAIL);
    }

    @AfterEach
    void work() throws SQLException {
        run(WORK);
    }

    private void run(String sql) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Response begin(PlanFixtures somebody) {
        return somebody.with("Idempotency-Key", "one")
                .contentType("application/json")
                .body(BODY)
                .post("/v1/assessments");
    }

    private static void assertUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", endsWith("/problems/unavailable"))
                .body("detail", containsString("the same `Idempotency-Key`"));
    }

    /**
     * Read-only, a deadlock, a full disk, no memory, too many connections, out of time, a disk that fails, a lock not available in
     * time.
     */
    @ParameterizedTest
    @ValueSource(strings = {"25006", "40P01", "53100", "53200", "53300", "57014", "57P03", "58030", "55P03", "25P03"})
    void whatTheServerCannotDoNowIsUnavailable(String state) {
        assertUnavailable(begin(PlanFixtures.of(member("state-" + state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001"})
    void whatItNeverDoesIsOurFault(String state) {
        begin(PlanFixtures.of(member("state-" + state))).then().statusCode(500);
    }

    @Test
    void aConnectionThatIsLostAtTheCommitIsUnavailable() throws SQLException {
        run("drop trigger fails on assessments");
        var somebody = PlanFixtures.of(member("dies"));
        assertUnavailable(begin(somebody));
        run(WORK);
        somebody.get("/v1/assessments").then().statusCode(200).body("items", hasSize(0));
        assertThat(begin(somebody).statusCode()).isEqualTo(201);
    }

    /** No standby confirms, and the server ends the connection that waits for one: by then the change is stored. */
    @Test
    void aKeyFindsOutWhatWasStoredBeforeTheConnectionWasLost() throws SQLException {
        var mia = PlanFixtures.of(member("waits"));
        try (var admin = superuser.getConnection()) {
            set(admin, "synchronous_standby_names", "nobody");
            var answer = CompletableFuture.supplyAsync(() -> begin(mia));
            endTheWaitForAStandby(admin);
            assertUnavailable(answer.join());
            set(admin, "synchronous_standby_names", "");
        }
        var repeated = begin(mia);
        repeated.then().statusCode(201).header("Idempotency-Replayed", "true");
        mia.get("/v1/assessments").then().statusCode(200).body("items", hasSize(1));
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set %s = '%s'".formatted(setting, value));
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void endTheWaitForAStandby(Connection admin) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        var ended = false;
        while (!ended && Instant.now().isBefore(end)) {
            try (var statement = admin.createStatement();
                    var row = statement.executeQuery(
                            "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'")) {
                ended = row.next();
            }
        }
        assertThat(ended).as("a commit waits for a standby").isTrue();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsUnavailable() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            var most = database.getConfiguration().connectionPoolConfiguration().maxSize();
            while (taken.size() < most) {
                taken.add(database.getConnection());
            }
            assertUnavailable(begin(PlanFixtures.of(member("mia"))));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
