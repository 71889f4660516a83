package dev.waymark.platform.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.binder.internal.TenantIdBinder;
import org.hibernate.query.SelectionQuery;

/**
 * A query that names its tenant itself: {@code tenantId = :tenant}, for each entity in it. Hibernate adds that to any other query by a
 * filter, but as long as a filter is on, it translates each query anew whenever it is sent, which takes longer than to send it.
 */
public final class TenantQuery<T> {

    private final Session session;
    private final SelectionQuery<T> query;

    public TenantQuery(EntityManager database, String hql, Class<T> form) {
        session = database.unwrap(Session.class);
        query = session.createSelectionQuery(hql, form).setParameter("tenant", session.getTenantIdentifier());
    }

    public TenantQuery<T> with(String name, Object value) {
        query.setParameter(name, value);
        return this;
    }

    public TenantQuery<T> with(Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return this;
    }

    public TenantQuery<T> atMost(int results) {
        query.setMaxResults(results);
        return this;
    }

    /** Locks what it finds until the transaction ends. */
    public TenantQuery<T> locking() {
        query.setHibernateLockMode(LockMode.PESSIMISTIC_WRITE);
        return this;
    }

    public List<T> list() {
        session.disableFilter(TenantIdBinder.FILTER_NAME);
        try {
            return query.getResultList();
        } finally {
            session.enableFilter(TenantIdBinder.FILTER_NAME)
                    .setParameter(TenantIdBinder.PARAMETER_NAME, session.getTenantIdentifier());
        }
    }
}
