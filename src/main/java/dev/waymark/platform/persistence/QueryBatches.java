package dev.waymark.platform.persistence;

import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** Begins batches of queries. */
@ApplicationScoped
public class QueryBatches {

    private final DataSource database;
    private final CurrentTenant tenant;

    QueryBatches(DataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** A batch that sees the rows of the request's tenant. */
    public QueryBatch begin() {
        return begin(tenant.id());
    }

    /** A batch that sees the rows of this tenant: for the record that a secret opens, before its tenant is that of the request. */
    public QueryBatch begin(String ofTenant) {
        return new QueryBatch(database, ofTenant);
    }
}
