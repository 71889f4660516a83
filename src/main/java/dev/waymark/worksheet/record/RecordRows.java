package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.QueryBatch.RowReading;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the tenant's records. */
@ApplicationScoped
class RecordRows {

    private static final String COLUMNS = "select id, member_id, strategy, kind, parent_id, state, fields,"
            + " definition_version, revision, created_at, updated_at";

    /** To be followed by conditions; its parameter is the tenant. */
    static final String SELECT = COLUMNS + " from worksheet_records where tenant_id = ?";

    /** Amounts of money are exact. */
    private static final ObjectReader STORED =
            JsonSettings.mapperOfStored().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final PrivateWorksheets hidden;

    RecordRows(QueryBatches batches, CurrentTenant tenant, PrivateWorksheets hidden) {
        this.batches = batches;
        this.tenant = tenant;
        this.hidden = hidden;
    }

    /** Newest first, one more than the limit. */
    List<WorksheetRecord> page(Scope scope, String strategy, RecordFilter filter, @Nullable UUID after, int limit) {
        var sql = visible(scope).and(" and strategy = ?", strategy).and(filter.condition());
        return query((after == null ? sql : sql.and(" and id < ?", after)).and(" order by id desc limit ?", limit + 1));
    }

    Optional<WorksheetRecord> find(UUID id, Scope scope) {
        return query(one(id, scope)).stream().findFirst();
    }

    /** The same, locked until the transaction ends: nobody else changes it, or adds a record that belongs to it. */
    Optional<WorksheetRecord> hold(UUID id, Scope scope) {
        return query(one(id, scope).and(" for update")).stream().findFirst();
    }

    /** Those with these ids that are in the same worksheet of the same member. */
    List<WorksheetRecord> ofMember(WorksheetRecord record, List<UUID> ids) {
        return query(Sql.of(SELECT, tenant.id())
                .and(" and member_id = ? and strategy = ?", record.memberId(), record.strategy())
                .and(" and id = any (?)", (Object) ids.toArray(UUID[]::new)));
    }

    /** The kinds of a member's records with these ids, of those that are in a worksheet. */
    Map<UUID, String> kinds(String memberId, String strategy, UUID[] ids) {
        var sql = Sql.of("select id, kind from worksheet_records where tenant_id = ?", tenant.id())
                .and(" and member_id = ? and strategy = ?", memberId, strategy)
                .and(" and id = any (?)", (Object) ids);
        return sent(sql, row -> Map.entry(row.getObject(1, UUID.class), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a record says as it will be read, so that it is the same before and after it is stored. */
    static ObjectNode asStored(ObjectNode fields) {
        try {
            return parse(fields.toString());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode parse(String fields) throws IOException {
        return (ObjectNode) STORED.readTree(fields);
    }

    private Sql one(UUID id, Scope scope) {
        return visible(scope).and(" and id = ?", id);
    }

    private Sql visible(Scope scope) {
        return Sql.of(SELECT, tenant.id()).within("member_id", scope).and(hidden.seen(scope.sight()));
    }

    private List<WorksheetRecord> query(Sql sql) {
        return sent(sql, RecordRows::record);
    }

    private <T> List<T> sent(Sql sql, RowReading<T> reading) {
        var batch = batches.begin();
        var found = batch.list(sql, reading);
        batch.send();
        return found.get();
    }

    static WorksheetRecord record(ResultSet row) throws SQLException, IOException {
        return new WorksheetRecord(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                parse(row.getString(7)),
                row.getInt(8),
                row.getInt(9),
                instant(row, 10),
                instant(row, 11));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
