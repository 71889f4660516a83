package dev.waymark.platform.paging;

import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/**
 * The instant before which every change of a table can be seen. A transaction that is still in flight has a higher id
 * than all below the snapshot's xmin, so none of its changes is earlier than the beginning of any of those.
 */
@ApplicationScoped
class ChangeHorizon {

    /** The columns are set by the database, in {@code V14__changes_in_an_order_that_commits_keep.sql}. */
    private static final String LAST_BELOW_XMIN = "select change_began_at from %s where tenant_id = ?1"
            + " and change_xid < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)"
            + " order by change_xid desc limit 1";

    private final Session database;
    private final Caller caller;

    ChangeHorizon(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * The horizon for whatever is read from now on.
     *
     * @param table a table with the columns of a change
     * @return empty if nothing has been changed since the columns exist, or only by transactions that may be in flight
     */
    Optional<Instant> of(String table) {
        return database.createNativeQuery(LAST_BELOW_XMIN.formatted(table), Instant.class)
                .setParameter(1, caller.tenant())
                .uniqueResultOptional();
    }
}
