package dev.waymark.audit;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Deletes old events by whole seals, so that the rest of the chain can still be verified. It may delete one seal too many. */
@ApplicationScoped
class AuditRetention implements Expiring {

    private final QueryBatches batches;

    AuditRetention(QueryBatches batches) {
        this.batches = batches;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int deleteBefore(String tenant, Instant before, int most) {
        var batch = batches.begin(tenant);
        var deleted =
                batch.list(Sql.of("select expire_audit_events(?, ?, ?)", tenant, before, most), row -> row.getInt(1));
        batch.send();
        return deleted.get().get(0);
    }
}
