package dev.waymark.consent;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.retention.Expiring;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What coaches have read; {@link StoredConsents} writes it down. */
@ApplicationScoped
class Accesses implements Expiring {

    private static final String OF_CONSENT = "select id from consents where tenant_id = ? and id = ?";

    private final QueryBatches batches;
    private final CurrentTenant tenant;

    Accesses(QueryBatches batches, CurrentTenant tenant) {
        this.batches = batches;
        this.tenant = tenant;
    }

    /**
     * Newest first, one more than the limit.
     *
     * @param visible the condition that limits consents to those that the caller sees
     * @throws ProblemException {@code not-found} when the consent is not one of them
     */
    List<Access> page(UUID consentId, Sql visible, @Nullable Access after, int limit) {
        var consent = Sql.of(OF_CONSENT, tenant.id(), consentId).and(visible);
        var entries = Sql.of(
                        "select read_at, operation, record_id from consent_accesses where tenant_id = ? and consent_id = (",
                        tenant.id())
                .and(consent)
                .and(")");
        if (after != null) {
            entries = entries.and(
                    " and (read_at, operation, record_id) < (?, ?, ?)",
                    after.at(),
                    after.operation(),
                    after.recordId());
        }
        var batch = batches.begin();
        var known = batch.list(consent, row -> true);
        var found = batch.list(
                entries.and(" order by read_at desc, operation desc, record_id desc limit ?", limit + 1),
                Accesses::access);
        batch.send();
        if (known.get().isEmpty()) {
            throw ProblemException.notFound();
        }
        return found.get();
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(Objects.requireNonNull(ConsentRows.instant(row, 1)), row.getString(2), row.getString(3));
    }

    @Override
    public String name() {
        return "accesses";
    }

    @Override
    public int deleteBefore(String ofTenant, Instant before, int most) {
        var old = Sql.of(
                "select consent_id, hour_at, operation, record_id from consent_accesses where tenant_id = ? and read_at < ?"
                        + " order by read_at limit ?",
                ofTenant,
                before,
                most);
        var batch = batches.begin(ofTenant);
        var deleted = batch.list(
                Sql.of(
                                "delete from consent_accesses where tenant_id = ? and (consent_id, hour_at, operation, record_id) in (",
                                ofTenant)
                        .and(old)
                        .and(") returning true"),
                row -> true);
        batch.send();
        return deleted.get().size();
    }
}
