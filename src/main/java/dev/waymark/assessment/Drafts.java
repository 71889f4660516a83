package dev.waymark.assessment;

import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Assessments that were begun and never submitted: they end with their last change. */
@ApplicationScoped
class Drafts implements Expiring {

    private static final String DELETE = "delete from assessments where tenant_id = ? and id = any (array("
            + "select a.id from assessments a where a.tenant_id = ? and a.status = 'DRAFT' and a.updated_at < ?"
            + " order by a.updated_at limit ? for update skip locked)) returning id";

    private final QueryBatches batches;
    private final StoredAnswers answers;

    Drafts(QueryBatches batches, StoredAnswers answers) {
        this.batches = batches;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public int deleteBefore(String tenant, Instant before, int most) {
        var batch = batches.begin(tenant);
        var deleted = batch.list(Sql.of(DELETE, tenant, tenant, before, most), row -> row.getObject(1, UUID.class));
        batch.send();
        answers.deleteAllAbout(tenant, deleted.get());
        return deleted.get().size();
    }
}
