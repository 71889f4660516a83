package dev.waymark.privacy.export;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.RawConnection;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An export of a hundred thousand rows takes no more memory than a small one. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LargeExportTest {

    private static final int ROWS = 100_000;
    private static final int PLACES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** All rows would take many times as much, as text and as what the driver makes of them. */
    private static final long MOST_BYTES = 20_000_000;

    private static final String FILL = """
            insert into plan_history
                (tenant_id, id, plan_id, at, actor_subject, actor_role, code, about, changes, changes_omitted, moved)
            select ?, gen_random_uuid(), ?, now(), 'mia', 'member', 'PLAN_CHANGED', repeat('x', ?), '[]', 0, n
            from generate_series(1, ?) n""";

    @Inject
    Superuser superuser;

    @Inject
    DataSource database;

    @Inject
    Sections sections;

    /** Counts what it gets, and looks from time to time at what is in memory that cannot be collected. */
    private static final class Sink extends OutputStream {

        private static final int LOOKS = 4;
        private static final long BYTES_BETWEEN_LOOKS = ROWS * 300L / LOOKS;

        private long bytes;
        private long least = Long.MAX_VALUE;
        private long most;

        @Override
        public void write(int single) {
            count(1);
        }

        @Override
        public void write(byte[] some, int start, int length) {
            count(length);
        }

        private void count(int length) {
            if ((bytes + length) / BYTES_BETWEEN_LOOKS > bytes / BYTES_BETWEEN_LOOKS) {
                look();
            }
            bytes += length;
        }

        private void look() {
            System.gc();
            var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            least = Math.min(least, used);
            most = Math.max(most, used);
        }
    }

    private final String tenant = newTenant();

    /** So many changes of one plan, each with so long a text. */
    private void keep(int rows, int letters) throws SQLException {
        var plan = member("mia")
                .of(tenant)
                .contentType("application/json")
                .body(PlanFixtures.wanted())
                .post("/v1/plans")
                .<String>path("id");
        try (var connection = superuser.getConnection();
                var quickly = connection.createStatement();
                var insert = connection.prepareStatement(FILL)) {
            quickly.execute("set session_replication_role = replica");
            insert.setString(1, tenant);
            insert.setObject(2, UUID.fromString(plan));
            insert.setInt(3, letters);
            insert.setInt(4, rows);
            insert.execute();
        }
    }

    @Test
    void isWrittenWhileItIsRead() throws SQLException, IOException {
        keep(ROWS, 100);
        var sink = new Sink();
        try (var connection = database.getConnection()) {
            enter(connection, tenant);
            var rows = new MemberRows(connection, tenant, "mia");
            JsonExport.write(new Content("", "mia", Instant.EPOCH, sections.all(), rows), sink);
            connection.rollback();
        }
        assertThat(sink.bytes).isGreaterThan(ROWS * 300L);
        assertThat(sink.most - sink.least).isLessThan(MOST_BYTES);
    }

    private static void enter(Connection connection, String tenant) throws SQLException {
        connection.setAutoCommit(false);
        try (var name = connection.prepareStatement(TransactionStart.NAME_TENANT)) {
            name.setString(1, tenant);
            name.execute();
        }
    }

    /** No buffer on the way can hold it. */
    @Test
    void hasAPlaceUntilItsReaderHasItOrIsGone() throws SQLException, IOException {
        keep(300, 100_000);
        var readers = new ArrayList<RawConnection>();
        for (var reader = 0; reader < PLACES; reader++) {
            // One after another: only a few may be written at once, and one that waits for its turn for too long is
            // refused.
            readers.add(beginningToRead());
        }
        awaitStatus(503);
        for (var reader : readers) {
            reader.close();
        }
        awaitStatus(200);
    }

    private RawConnection beginningToRead() throws IOException {
        var reader = new RawConnection(Api.port())
                .send("GET /v1/members/mia/export HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(TestIssuer.token(tenant, "mia", "member")));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (reader.isUnanswered()) {
            assertThat(System.nanoTime()).as("waited for an answer").isLessThan(end);
            Thread.onSpinWait();
        }
        return reader;
    }

    private void awaitStatus(int status) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (member("noa").of(tenant).get("/v1/members/noa/export").statusCode() != status) {
            assertThat(System.nanoTime()).as("waited for " + status).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
