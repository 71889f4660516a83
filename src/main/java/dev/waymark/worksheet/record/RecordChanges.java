package dev.waymark.worksheet.record;

import dev.waymark.platform.persistence.QueryBatch.RowReading;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.worksheet.record.RecordListener.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the rows of the tenant's records, within a transaction. */
@ApplicationScoped
class RecordChanges {

    private final QueryBatches batches;
    private final CurrentTenant tenant;

    RecordChanges(QueryBatches batches, CurrentTenant tenant) {
        this.batches = batches;
        this.tenant = tenant;
    }

    /**
     * What counts when a record is added.
     *
     * @param hasParent whether the record that it belongs to is there, and stays until the transaction ends
     * @param count how many records of its kind the member has
     */
    record Standing(boolean hasParent, int count) {}

    /** Until the transaction ends, nobody else who asks this for the same kind gets an answer. */
    Standing hold(String memberId, String strategy, NewRecord wanted) {
        var kind = wanted.kind().key();
        var batch = batches.begin();
        var parent = batch.list(
                Sql.of(
                        "select true from worksheet_records where tenant_id = ? and member_id = ?"
                                + " and id = cast(nullif(?, '') as uuid) for key share",
                        tenant.id(),
                        memberId,
                        text(wanted.parentId())),
                row -> true);
        // The count sees what was committed before it began, so the lock comes first.
        batch.list(lock(memberId, strategy, kind), row -> true);
        var count = batch.list(
                Sql.of(
                        "select count(*) from worksheet_records"
                                + " where tenant_id = ? and member_id = ? and strategy = ? and kind = ?",
                        tenant.id(),
                        memberId,
                        strategy,
                        kind),
                row -> row.getInt(1));
        batch.send();
        return new Standing(
                wanted.parentId() == null || !parent.get().isEmpty(),
                count.get().get(0));
    }

    private Sql lock(String... of) {
        return Sql.of(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                tenant.id() + '\u001f' + String.join("\u001f", of));
    }

    void insert(WorksheetRecord record) {
        sent(
                Sql.of(
                        "insert into worksheet_records (tenant_id, id, member_id, strategy, kind, parent_id, state, fields,"
                                + " definition_version, revision, created_at, updated_at) values (?, ?, ?, ?, ?,"
                                + " cast(nullif(?, '') as uuid), nullif(?, ''), cast(? as jsonb), ?, ?, ?, ?) returning true",
                        tenant.id(),
                        record.id(),
                        record.memberId(),
                        record.strategy(),
                        record.kind(),
                        text(record.parentId()),
                        text(record.state()),
                        record.fields().toString(),
                        record.definitionVersion(),
                        record.revision(),
                        record.createdAt(),
                        record.updatedAt()),
                row -> true);
    }

    void update(WorksheetRecord record) {
        sent(
                Sql.of(
                        "update worksheet_records set state = nullif(?, ''), fields = cast(? as jsonb),"
                                + " definition_version = ?, revision = ?, updated_at = ? where tenant_id = ? and id = ?"
                                + " returning true",
                        text(record.state()),
                        record.fields().toString(),
                        record.definitionVersion(),
                        record.revision(),
                        record.updatedAt(),
                        tenant.id(),
                        record.id()),
                row -> true);
    }

    /** A record, followed by those that belong to it. */
    List<Named> familyOf(WorksheetRecord record) {
        var sql = Sql.of(
                "select id, kind from worksheet_records where tenant_id = ? and id = ? union all"
                        + " select id, kind from worksheet_records where tenant_id = ? and parent_id = ?",
                tenant.id(),
                record.id(),
                tenant.id(),
                record.id());
        return sent(
                sql,
                row -> new Named(row.getObject(1, UUID.class), record.memberId(), record.strategy(), row.getString(2)));
    }

    /** Deletes it, and those that belong to it. */
    void delete(WorksheetRecord record) {
        sent(
                Sql.of(
                        "delete from worksheet_records where tenant_id = ? and id = ? returning true",
                        tenant.id(),
                        record.id()),
                row -> true);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private <T> List<T> sent(Sql sql, RowReading<T> reading) {
        var batch = batches.begin();
        var found = batch.list(sql, reading);
        batch.send();
        return found.get();
    }
}
