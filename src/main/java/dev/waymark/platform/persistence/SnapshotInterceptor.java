package dev.waymark.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Opens a transaction for a read, in which PostgreSQL shows one snapshot and refuses every write. Writers keep the default
 * isolation: they lock the plan first, and would fail instead of waiting for one another.
 */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class SnapshotInterceptor {

    private final TransactionStart start;
    private final EntityManager entities;

    SnapshotInterceptor(TransactionStart start, EntityManager entities) {
        this.start = start;
        this.entities = entities;
    }

    @AroundInvoke
    Object read(InvocationContext invocation) {
        return QuarkusTransaction.requiringNew().call(() -> {
            start.takeSnapshot();
            var answer = invocation.proceed();
            // Nothing is to be written, so nothing has to be compared with what was read.
            entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
            return answer;
        });
    }
}
