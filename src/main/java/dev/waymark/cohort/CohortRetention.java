package dev.waymark.cohort;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Deletes figures that are so old that nothing is compared with them any more, together with who was counted in them. */
@ApplicationScoped
class CohortRetention implements Expiring {

    private static final String DELETE = """
            delete from cohort_sets where tenant_id = ? and id = any (array(
                select id from cohort_sets where tenant_id = ? and as_of < ? order by as_of limit ?)) returning id""";

    private final QueryBatches batches;

    CohortRetention(QueryBatches batches) {
        this.batches = batches;
    }

    @Override
    public String name() {
        return "cohort-figures";
    }

    @Override
    public int deleteBefore(String tenant, Instant before, int most) {
        var batch = batches.begin(tenant);
        var deleted = batch.list(Sql.of(DELETE, tenant, tenant, before, most), row -> true);
        batch.send();
        return deleted.get().size();
    }
}
