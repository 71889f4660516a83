package dev.waymark.cohort;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Which members are in which cohorts. */
@ApplicationScoped
class Cohorts {

    /** Two changes for one member come one after the other. */
    private static final String LOCK =
            "select true from (select pg_advisory_xact_lock(hashtextextended(? || chr(31) || ? || chr(31) || 'cohorts', 0))) locked";

    private final QueryBatches batches;
    private final Caller caller;
    private final Clock clock;

    Cohorts(QueryBatches batches, Caller caller, Clock clock) {
        this.batches = batches;
        this.caller = caller;
        this.clock = clock;
    }

    MemberCohorts of(String member) {
        var batch = batches.begin();
        var cohorts = cohorts(batch, member);
        batch.send();
        return new MemberCohorts(cohorts.get());
    }

    /** The same, so that nobody else changes them until the transaction ends. */
    MemberCohorts lock(String member) {
        var batch = batches.begin();
        batch.list(Sql.of(LOCK, caller.tenant(), member), row -> true);
        var cohorts = cohorts(batch, member);
        batch.send();
        return new MemberCohorts(cohorts.get());
    }

    private Supplier<List<String>> cohorts(QueryBatch batch, String member) {
        return batch.list(
                Sql.of(
                        "select cohort from cohort_members where tenant_id = ? and member_id = ? order by cohort",
                        caller.tenant(),
                        member),
                row -> row.getString(1));
    }

    /** Puts a member into these cohorts and takes them out of all others. */
    void set(String member, MemberCohorts wanted) {
        var tenant = caller.tenant();
        var keys = wanted.cohorts().toArray(String[]::new);
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        "delete from cohort_members where tenant_id = ? and member_id = ? and cohort <> all (?) returning cohort",
                        tenant,
                        member,
                        keys),
                row -> true);
        batch.list(
                Sql.of(
                        "insert into cohort_members (tenant_id, cohort, member_id, added_at)"
                                + " select ?, wanted, ?, ? from unnest(cast(? as text[])) list(wanted)"
                                + " on conflict on constraint cohort_members_pk do nothing returning cohort",
                        tenant,
                        member,
                        clock.instant(),
                        keys),
                row -> true);
        batch.send();
    }
}
