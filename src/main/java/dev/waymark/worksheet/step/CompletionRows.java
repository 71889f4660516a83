package dev.waymark.worksheet.step;

import dev.waymark.plan.StepActionService.WorkPart;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.record.RecordListener.Named;
import dev.waymark.worksheet.step.StepChoice.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Which records have completed what of plans, and the records that count for it. */
@ApplicationScoped
class CompletionRows {

    private static final int SPARE = 10;

    private static final String PLANS =
            "select plan_id from record_completions where tenant_id = ? and record_id = any(array(";

    private static final String COMPLETED =
            "select distinct step_id, due_on from record_completions where tenant_id = ? and record_id = any(?) and plan_id = ?";

    private static final String LATEST = "select id, created_at from worksheet_records"
            + " where tenant_id = ? and member_id = ? and strategy = ? and kind = ? and id <> all(?)"
            + " order by id desc limit ? for key share";

    private static final String INSERT =
            "insert into record_completions (tenant_id, record_id, step_id, plan_id, due_on)"
                    + " select ?, record, ?, ?, cast(nullif(?, '') as date) from unnest(cast(? as uuid[])) records(record)"
                    + " on conflict do nothing returning true";

    private static final String DELETE = "delete from record_completions where tenant_id = ? and step_id = ?"
            + " and due_on is not distinct from cast(nullif(?, '') as date) returning true";

    private final QueryBatches batches;
    private final CurrentTenant tenant;

    CompletionRows(QueryBatches batches, CurrentTenant tenant) {
        this.batches = batches;
        this.tenant = tenant;
    }

    /** To be selected: the plans of which something is done because of a record, or of one that belongs to it. */
    Sql plansOf(UUID record, Scope scope) {
        return Sql.of(PLANS, tenant.id()).and(family("id", record, scope)).and("))");
    }

    /** A record and those that belong to it; nothing if it is not in scope. */
    List<Named> family(UUID record, Scope scope) {
        var batch = batches.begin();
        var found = batch.list(
                family("id, member_id, strategy, kind", record, scope),
                row -> new Named(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)));
        batch.send();
        return found.get();
    }

    private Sql family(String columns, UUID record, Scope scope) {
        var select = "select " + columns + " from worksheet_records where tenant_id = ?";
        return Sql.of(select + " and id = ?", tenant.id(), record)
                .within("member_id", scope)
                .and(" union all " + select + " and parent_id = ?", tenant.id(), record)
                .within("member_id", scope);
    }

    /** What of a plan is done because of some records. */
    Supplier<List<WorkPart>> completed(QueryBatch batch, UUID planId, UUID[] records) {
        return batch.list(
                Sql.of(COMPLETED, tenant.id(), records, planId),
                row -> new WorkPart(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
    }

    /**
     * The latest records of a kind, the latest first. They stay until the transaction ends; those that another one is deleting are not
     * among them, for which there are some more.
     *
     * @param like one of the kind
     * @param without those that do not count
     */
    Supplier<List<Kept>> latest(QueryBatch batch, Named like, UUID[] without, int most) {
        return batch.list(
                Sql.of(LATEST, tenant.id(), like.memberId(), like.strategy(), like.kind(), without, most + SPARE),
                row -> new Kept(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    /** That parts of a plan are done because of some records each, as far as that is not known. */
    void add(UUID planId, Map<WorkPart, List<UUID>> records) {
        returned(records.entrySet().stream()
                .map(each -> Sql.of(
                        INSERT,
                        tenant.id(),
                        each.getKey().stepId(),
                        planId,
                        text(each.getKey()),
                        each.getValue().toArray(UUID[]::new)))
                .toList());
    }

    /** That parts of plans are not done because of records any longer. */
    void delete(Collection<WorkPart> parts) {
        returned(parts.stream()
                .map(part -> Sql.of(DELETE, tenant.id(), part.stepId(), text(part)))
                .toList());
    }

    private void returned(List<Sql> changes) {
        if (!changes.isEmpty()) {
            var batch = batches.begin();
            changes.forEach(change -> batch.list(change, row -> row.getBoolean(1)));
            batch.send();
        }
    }

    private static String text(WorkPart part) {
        return part.occurrence() == null ? "" : part.occurrence().toString();
    }
}
