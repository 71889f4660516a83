package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.PackagedService;
import dev.waymark.support.RawConnection;
import dev.waymark.support.Response;
import dev.waymark.support.ServiceRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Probe responses, and how an instance stops, as the manifests expect. */
class LifecycleIT {

    private static final String LIVE = "/q/health/live";
    private static final String READY = "/q/health/ready";
    private static final String STARTED = "/q/health/started";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Polling without a pause would take the processors from the service that is starting. */
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    /** 128 and the number of SIGTERM: ended because it was asked to. */
    private static final int TERMINATED = 143;

    /** Longer than the service waits by itself: a parameter of the URL replaces what it asks for. */
    private static final String WAITS_FOR_LOCKS = "?options=-c%20lock_timeout=120s";

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final String tenant = Api.newTenant();

    @Test
    void finishesWhatRunsBeforeItStops()
            throws IOException, InterruptedException, SQLException, ExecutionException, TimeoutException {
        try (var postgres = EmbeddedPostgres.start();
                var lock = DriverManager.getConnection(url(postgres));
                var service = startOn(postgres, "QUARKUS_SHUTDOWN_DELAY", "8S", "QUARKUS_SHUTDOWN_TIMEOUT", "60S")) {
            assertThat(List.of(status(service.management(STARTED)), status(service.management(READY))))
                    .containsOnly(200);
            lock.setAutoCommit(false);
            execute(lock, "lock table plans in share mode");
            var running = CompletableFuture.supplyAsync(() -> makePlan(service));
            awaitWaitingForLock(lock);

            service.terminate();
            await(service.management(READY), 503);
            assertThat(strategies(service)).as("within the delay").isEqualTo(200);
            service.lineWith("Waiting for HTTP requests to complete");
            assertThat(running).as("after the delay").isNotDone();
            assertThat(status(service.management(READY))).isEqualTo(503);

            lock.commit();
            assertThat(running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode())
                    .isEqualTo(201);
            assertThat(service.exitCode()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void aDeadDatabaseMakesItNotReadyButNeverDead(@TempDir Path data)
            throws IOException, InterruptedException, SQLException {
        var postgres = database(data, 0);
        try (var service = startOn(postgres, "WAYMARK_REQUEST_HEAD_TIMEOUT", "2S")) {
            assertThat(makePlan(service).statusCode()).isEqualTo(201);
            closesConnectionsWhoseHeadersDoNotEnd(service);
            postgres.close();
            await(service.management(READY), 503);
            assertThat(status(service.management(LIVE))).isEqualTo(200);
            assertThat(makePlan(service).statusCode()).isEqualTo(503);
            assertThat(strategies(service)).as("what needs no database").isEqualTo(200);

            postgres = database(data, postgres.getPort());
            await(service.management(READY), 200);
            assertThat(makePlan(service).statusCode())
                    .as("the first after it is back")
                    .isEqualTo(201);
            assertThat(service.isAlive()).isTrue();
        } finally {
            postgres.close();
        }
    }

    private static void closesConnectionsWhoseHeadersDoNotEnd(PackagedService service) throws IOException {
        for (var port :
                List.of(service.api("").getPort(), service.management("").getPort())) {
            try (var connection = new RawConnection(port)) {
                assertThat(connection.send("GET / HTTP/1.1\r\nHost:").readText())
                        .isEmpty();
            }
        }
    }

    private static EmbeddedPostgres database(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private static PackagedService startOn(EmbeddedPostgres postgres, String... more) throws IOException {
        ServiceRole.createIn(postgres);
        return PackagedService.start(settings(postgres, more));
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, String... more) {
        return PackagedService.settings(ServiceRole.url(postgres) + WAITS_FOR_LOCKS, ServiceRole.NAME, more);
    }

    private Response makePlan(PackagedService service) {
        return Api.member("mia")
                .of(tenant)
                .baseUri(service.api("").toString())
                .contentType("application/json")
                .body("""
                        {"strategies": ["find-a-mentor"], "startOn": "2100-01-04", "weeklyMinutes": 120, "daysOff": [],
                         "timeZone": "Europe/Berlin"}""")
                .post("/v1/plans");
    }

    private int strategies(PackagedService service) {
        return Api.member("mia")
                .of(tenant)
                .baseUri(service.api("").toString())
                .get("/v1/strategies")
                .statusCode();
    }

    private int status(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** Repeats the request until the response has this status. */
    private void await(URI address, int status) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var last = status(address);
        while (last != status && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            last = status(address);
        }
        assertThat(last).as(address.toString()).isEqualTo(status);
    }

    private static void awaitWaitingForLock(Connection connection) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        var waits = false;
        while (!waits && Instant.now().isBefore(end)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
                rows.next();
                waits = rows.getLong(1) > 0;
            }
        }
        assertThat(waits).as("a request waits for the lock").isTrue();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
