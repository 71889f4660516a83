package dev.waymark.plan.member;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Supplier;

/** Finds out members' time for features around plans: that of the newest plan in progress, else UTC and no known minutes. */
@ApplicationScoped
public class MemberTimes {

    private final CurrentTenant tenant;
    private final Clock clock;

    MemberTimes(CurrentTenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The time of the member whose scope this is, read together with other queries. */
    public Supplier<MemberTime> of(QueryBatch batch, Scope scope) {
        return newest(batch, Sql.of("").within("member_id", scope));
    }

    /**
     * The time of the member of a plan.
     *
     * @param isPlan the condition that the plan's id is the right one, and that it is in scope
     */
    public Supplier<MemberTime> ofPlan(QueryBatch batch, Sql isPlan) {
        return newest(
                batch,
                Sql.of(" and member_id = (select member_id from plans where tenant_id = ? and id ", tenant.id())
                        .and(isPlan)
                        .and(")"));
    }

    private Supplier<MemberTime> newest(QueryBatch batch, Sql isMember) {
        var newest = Sql.of("select time_zone, weekly_minutes from plans where tenant_id = ?", tenant.id())
                .and(isMember)
                .and(" and (lifecycle = 'ACTIVE' or resumes_at <= ?) order by id desc limit 1", clock.instant());
        return batch.add(
                newest,
                rows -> rows.next() ? new MemberTime(Zones.of(rows.getString(1)), rows.getInt(2)) : MemberTime.UNKNOWN);
    }
}
