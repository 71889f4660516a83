package dev.waymark.platform.persistence;

import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** Begins batches of queries, and of changes. */
@ApplicationScoped
public class QueryBatches {

    private final DataSource database;
    private final TransactionStart start;
    private final CurrentTenant tenant;

    QueryBatches(DataSource database, TransactionStart start, CurrentTenant tenant) {
        this.database = database;
        this.start = start;
        this.tenant = tenant;
    }

    /** A batch that sees the rows of the request's tenant. */
    public QueryBatch begin() {
        return begin(tenant.id());
    }

    /** A batch that sees the rows of this tenant: for the record that a secret opens, before its tenant is that of the request. */
    public QueryBatch begin(String ofTenant) {
        return new QueryBatch(database, start, ofTenant);
    }

    /** A batch of changes of the request's tenant's rows. */
    public WriteBatch beginWrites() {
        return new WriteBatch(database, start, tenant.id());
    }
}
