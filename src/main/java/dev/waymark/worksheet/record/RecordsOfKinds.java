package dev.waymark.worksheet.record;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.KeptRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A member's records of some kinds over several worksheets, by strategy: for what is due about them. */
@ApplicationScoped
public class RecordsOfKinds {

    private final CurrentTenant tenant;
    private final PrivateWorksheets hidden;

    RecordsOfKinds(CurrentTenant tenant, PrivateWorksheets hidden) {
        this.tenant = tenant;
        this.hidden = hidden;
    }

    /**
     * A record as it is now.
     *
     * @param at when it was last changed
     */
    public record Dated(KeptRecord record, Instant at) {}

    /**
     * Those of the member whose scope this is, without private ones for those who do not see them.
     *
     * @param strategies in whose worksheets to look
     * @param kinds of all of these worksheets
     * @param zone the member's time zone, which an earlier query of the batch may find
     */
    public Supplier<Map<String, List<Dated>>> ofMember(
            QueryBatch batch,
            Scope scope,
            Collection<String> strategies,
            Collection<String> kinds,
            Supplier<ZoneId> zone) {
        var ofMember = selected().within("member_id", scope).and(hidden.seen(scope.sight()));
        return find(batch, ofMember, strategies, kinds, zone);
    }

    /**
     * Those of the member of a plan, for the strategies that the plan has; none if the plan is canceled.
     *
     * @param isPlan the condition that the plan's id is the right one, and that it is in scope
     */
    public Supplier<Map<String, List<Dated>>> ofPlan(
            QueryBatch batch,
            Sql isPlan,
            Collection<String> strategies,
            Collection<String> kinds,
            Supplier<ZoneId> zone) {
        var ofPlan = selected()
                .and(
                        " and member_id = (select member_id from plans where tenant_id = ? and lifecycle <> 'CANCELLED' and id ",
                        tenant.id())
                .and(isPlan)
                .and(") and strategy in (select strategy from goals where tenant_id = ? and plan_id ", tenant.id())
                .and(isPlan)
                .and(")");
        return find(batch, ofPlan, strategies, kinds, zone);
    }

    private Sql selected() {
        return Sql.of(RecordRows.SELECT, tenant.id());
    }

    private static Supplier<Map<String, List<Dated>>> find(
            QueryBatch batch,
            Sql among,
            Collection<String> strategies,
            Collection<String> kinds,
            Supplier<ZoneId> zone) {
        var sql = among.and(
                " and strategy = any(?) and kind = any(?)",
                strategies.toArray(String[]::new),
                kinds.toArray(String[]::new));
        return batch.add(sql, rows -> {
            var found = new LinkedHashMap<String, List<Dated>>();
            while (rows.next()) {
                var record = RecordRows.record(rows);
                found.computeIfAbsent(record.strategy(), key -> new ArrayList<>())
                        .add(new Dated(record.kept(zone.get()), record.updatedAt()));
            }
            return found;
        });
    }
}
