package dev.waymark.plan.keeping;

import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plans that are completed or cancelled, with all that belongs to them: they end with their last change. */
@ApplicationScoped
class EndedPlans implements Expiring {

    /** A plan can have more than a thousand rows. */
    private static final int MOST_PLANS = 10;

    /** They are locked first, so that nothing is added to them. */
    private static final String FIND = "select p.id from plans p where p.tenant_id = ?"
            + " and p.lifecycle in ('COMPLETED', 'CANCELLED') and p.updated_at < ?"
            + " order by p.updated_at limit ? for update skip locked";

    private static final String PARTS = "select id from %s where tenant_id = ? and plan_id = any (?)";

    private static final String DELETE = "delete from plans where tenant_id = ? and id = any (?) returning id";

    private final QueryBatches batches;
    private final StoredAnswers answers;

    EndedPlans(QueryBatches batches, StoredAnswers answers) {
        this.batches = batches;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "ended-plans";
    }

    @Override
    public int deleteBefore(String tenant, Instant before, int most) {
        var plans = ids(tenant, Sql.of(FIND, tenant, before, Math.min(most, MOST_PLANS)));
        if (!plans.isEmpty()) {
            var array = plans.toArray(UUID[]::new);
            var records = new ArrayList<>(plans);
            records.addAll(ids(tenant, Sql.of(PARTS.formatted("goals"), tenant, array)));
            records.addAll(ids(tenant, Sql.of(PARTS.formatted("steps"), tenant, array)));
            ids(tenant, Sql.of(DELETE, tenant, array));
            answers.deleteAllAbout(tenant, records);
        }
        return plans.size();
    }

    private List<UUID> ids(String tenant, Sql sql) {
        var batch = batches.begin(tenant);
        var found = batch.list(sql, row -> row.getObject(1, UUID.class));
        batch.send();
        return found.get();
    }
}
