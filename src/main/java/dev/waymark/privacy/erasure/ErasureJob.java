package dev.waymark.privacy.erasure;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.privacy.erasure.ErasureService.ErasureBegun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Deletes what is left of erased members, in small transactions, each of which any instance can do: where one is killed, another one
 * goes on. An instance does one at a time.
 */
@ApplicationScoped
class ErasureJob {

    private static final Logger LOG = Logger.getLogger(ErasureJob.class);

    /** So few that a transaction takes some tenths of a second. */
    private static final int MOST_ROWS = 2_000;

    /** As long as a late request for an erased member is refused. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final DataSource database;
    private final QueryBatches batches;
    private final Receipts receipts;
    private final ManagedExecutor executor;
    private final Clock clock;

    /** How often work has been announced since the last look that found none. */
    private final AtomicInteger announced = new AtomicInteger();

    private volatile boolean stopping;

    /** @param executor whose threads take nothing over from a request: a transaction belongs to one thread at a time */
    ErasureJob(
            DataSource database,
            QueryBatches batches,
            Receipts receipts,
            @ManagedExecutorConfig(
                            propagated = {},
                            cleared = ThreadContext.ALL_REMAINING)
                    ManagedExecutor executor,
            Clock clock) {
        this.database = database;
        this.batches = batches;
        this.receipts = receipts;
        this.executor = executor;
        this.clock = clock;
    }

    private record Claimed(String tenant, UUID id) {}

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureBegun begun) {
        wake();
    }

    /** Begins soon, in the background. */
    private void wake() {
        if (announced.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    /** What an instance that was killed has left. */
    @Scheduled(every = "{waymark.erasures.resumed-every}", delayed = "10s")
    void resume() {
        wake();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    private void work() {
        int seen;
        do {
            seen = announced.get();
            workUntilDone();
        } while (announced.addAndGet(-seen) > 0);
    }

    /** A failure is logged without its message, which could quote a row; the next look goes on where it happened. */
    private void workUntilDone() {
        try {
            var isWork = true;
            while (isWork && !stopping) {
                isWork = eraseSome(MOST_ROWS);
            }
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "An erasure could not go on, and will be tried again (%s)",
                    failed.getClass().getName());
        }
    }

    /**
     * One transaction of one erasure; when nothing is left of that, it completes the receipt.
     *
     * @param most rows to delete
     * @return false if there is no erasure to work on
     */
    boolean eraseSome(int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var claimed = claim();
            claimed.ifPresent(erasure -> eraseSome(erasure, most));
            return claimed.isPresent();
        });
    }

    private void eraseSome(Claimed erasure, int most) {
        var batch = batches.begin(erasure.tenant());
        var isLeft = batch.list(Sql.of("select erase_rows(?, ?)", erasure.id(), most), row -> row.getBoolean(1));
        batch.send();
        if (!isLeft.get().get(0)) {
            receipts.complete(erasure.tenant(), erasure.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /** Whose it is is found out before any tenant is named. */
    private Optional<Claimed> claim() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select tenant_id, id from claim_erasure()");
                var row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Claimed(row.getString(1), row.getObject(2, UUID.class)))
                    : Optional.empty();
        }
    }

    /** Forgets who was erased, and whose a receipt is, when no late request can be on its way anymore. */
    @Scheduled(every = "1h", delayed = "2m")
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select forget_erased_members(?)")) {
            statement.setObject(1, clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }
}
