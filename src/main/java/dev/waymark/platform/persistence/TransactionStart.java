package dev.waymark.platform.persistence;

import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What each transaction begins with: it names the tenant whose rows PostgreSQL shows it. The first batch does so in its own trip. That
 * ends with the transaction, so a connection that others use next, even through a pooler, carries nothing over. A transaction that names
 * no tenant sees no rows.
 */
@ApplicationScoped
public class TransactionStart {

    /**
     * To be followed by others in the same trip, which is one transaction if there is no other; its value is the tenant. The policies of
     * the tables read this setting: {@code V29__tenants_see_their_own_rows.sql}.
     */
    public static final String NAME_TENANT = "select set_config('waymark.tenant', ?, true);";

    /** PostgreSQL shows one snapshot from then on, and refuses every write. It must be told before the first query. */
    private static final String TAKE_SNAPSHOT = "set transaction isolation level repeatable read, read only;";

    private final DataSource database;
    private final CurrentTenant tenant;
    private final TransactionSynchronizationRegistry transactions;

    TransactionStart(DataSource database, CurrentTenant tenant, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.tenant = tenant;
        this.transactions = transactions;
    }

    /** Names the request's tenant, if that has not been done: for a transaction whose first statement is in no batch. */
    public void nameTenant() {
        if (!isTenantNamed()) {
            send(NAME_TENANT);
        }
    }

    void takeSnapshot() {
        send(TAKE_SNAPSHOT + NAME_TENANT);
    }

    /** A session uses the same connection, because it belongs to the transaction. */
    private void send(String beginning) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(beginning)) {
            statement.setString(1, tenant.id());
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        noteTenantNamed();
    }

    boolean isTenantNamed() {
        return transactions.getResource(TransactionStart.class) != null;
    }

    void noteTenantNamed() {
        transactions.putResource(TransactionStart.class, true);
    }
}
