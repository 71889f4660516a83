package dev.waymark.worksheet.record;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.KeptRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The records of a member, for what is computed from them. The scope must be that of one member; the records of private worksheets are
 * left out for those who do not see them.
 */
@ApplicationScoped
public class WorksheetRecords {

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final PrivateWorksheets hidden;

    WorksheetRecords(QueryBatches batches, CurrentTenant tenant, PrivateWorksheets hidden) {
        this.batches = batches;
        this.tenant = tenant;
        this.hidden = hidden;
    }

    /**
     * What a member has kept for a strategy.
     *
     * @param count how many records
     * @param lastAt when the last of them was added
     */
    public record Tally(String strategy, int count, Instant lastAt) {}

    /**
     * All that a member has kept for a strategy, newest first.
     *
     * @param zone the member's time zone
     */
    public List<KeptRecord> all(Scope scope, String strategy, ZoneId zone) {
        var batch = batches.begin();
        var found = all(batch, scope, strategy, () -> zone);
        batch.send();
        return found.get();
    }

    /** The same, read together with other queries, an earlier one of which may find the zone. */
    public Supplier<List<KeptRecord>> all(QueryBatch batch, Scope scope, String strategy, Supplier<ZoneId> zone) {
        var sql = of(RecordRows.SELECT, scope).and(" and strategy = ? order by id desc", strategy);
        return batch.list(sql, row -> RecordRows.record(row).kept(zone.get()));
    }

    /** All that a member has kept, newest first, by the strategy that it is for. */
    public Map<String, List<KeptRecord>> all(Scope scope, ZoneId zone) {
        var batch = batches.begin();
        var found = all(batch, scope, () -> zone);
        batch.send();
        return found.get();
    }

    /** The same, read together with other queries. */
    public Supplier<Map<String, List<KeptRecord>>> all(QueryBatch batch, Scope scope, Supplier<ZoneId> zone) {
        var sql = of(RecordRows.SELECT, scope).and(" order by strategy, id desc");
        return batch.add(sql, rows -> {
            var byStrategy = new LinkedHashMap<String, List<KeptRecord>>();
            while (rows.next()) {
                var record = RecordRows.record(rows);
                byStrategy
                        .computeIfAbsent(record.strategy(), key -> new ArrayList<>())
                        .add(record.kept(zone.get()));
            }
            return byStrategy;
        });
    }

    /** For which strategies a member has kept something, and how much. */
    public List<Tally> tallies(Scope scope) {
        var batch = batches.begin();
        var found = tallies(batch, scope);
        batch.send();
        return found.get();
    }

    /** The same, read together with other queries. */
    public Supplier<List<Tally>> tallies(QueryBatch batch, Scope scope) {
        var sql = of("select strategy, count(*), max(created_at) from worksheet_records where tenant_id = ?", scope)
                .and(" group by strategy order by strategy");
        return batch.list(sql, row -> new Tally(row.getString(1), row.getInt(2), RecordRows.instant(row, 3)));
    }

    private Sql of(String select, Scope scope) {
        return Sql.of(select, tenant.id()).within("member_id", scope).and(hidden.seen(scope.sight()));
    }
}
