package dev.waymark.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Opens a transaction for a read, in which PostgreSQL shows one snapshot and refuses every write. Writers keep the default
 * isolation: they lock the plan first, and would fail instead of waiting for one another. Only this transaction is changed, never
 * the connection, which a pooler may share.
 */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class SnapshotInterceptor {

    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final DataSource database;
    private final EntityManager entities;

    SnapshotInterceptor(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @AroundInvoke
    Object read(InvocationContext invocation) {
        return QuarkusTransaction.requiringNew().call(() -> {
            takeSnapshot();
            var answer = invocation.proceed();
            // Nothing is to be written, so nothing has to be compared with what was read.
            entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
            return answer;
        });
    }

    /** The session uses the same connection, because it belongs to the transaction. */
    private void takeSnapshot() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ONE_SNAPSHOT)) {
            statement.execute();
        }
    }
}
