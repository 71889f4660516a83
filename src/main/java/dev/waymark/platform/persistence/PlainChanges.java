package dev.waymark.platform.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.Status;

/**
 * What has changed of rows that were read as plain objects ({@link PlainRows}). Of all that belongs to something, one change concerns
 * few rows: only those become known to the session, which writes them in batches.
 */
public final class PlainChanges {

    private final SessionImplementor session;

    /** The rows with their values as they are stored. */
    private final Map<TenantOwned, Object[]> stored = new LinkedHashMap<>();

    /** @param read owners before what they own */
    public PlainChanges(EntityManager database, Collection<? extends TenantOwned> read) {
        session = database.unwrap(SessionImplementor.class);
        for (var row : read) {
            row.ownedBy(session.getTenantIdentifier());
            stored.put(row, values(row));
        }
    }

    private Object[] values(TenantOwned row) {
        return session.getEntityPersister(null, row).getValues(row);
    }

    /**
     * Makes the stored rows what they are now, at the session's next flush.
     *
     * @param present all rows that there should be, owners before what they own
     */
    public void write(Collection<? extends TenantOwned> present) {
        var gone = new ArrayList<>(stored.keySet());
        gone.removeAll(Set.copyOf(present));
        Collections.reverse(gone);
        for (var row : gone) {
            know(row);
            session.remove(row);
            stored.remove(row);
        }
        for (var row : present) {
            if (!stored.containsKey(row)) {
                session.persist(row);
                stored.put(row, values(row));
            } else if (isOther(row)) {
                know(row);
            }
        }
    }

    private boolean isOther(TenantOwned row) {
        return session.getEntityPersister(null, row).findDirty(values(row), stored.get(row), row, session) != null;
    }

    /** As if it had been loaded, and changed since. */
    private void know(TenantOwned row) {
        if (!session.contains(row)) {
            var entity = session.getEntityPersister(null, row);
            var key = session.generateEntityKey(row.id(), entity);
            session.getPersistenceContextInternal()
                    .addEntity(row, Status.MANAGED, stored.get(row), key, null, LockMode.NONE, true, entity, false);
        }
    }
}
