package dev.waymark.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cohort.Disclosure.Published;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of a cohort, and the sets of members that figures have been published about. Everything in the current transaction. */
@ApplicationScoped
class CohortSets {

    /** Of two that differ by a few members, one is published first; the other one then sees it. */
    private static final String LOCK =
            "select true from (select pg_advisory_xact_lock(hashtextextended(? || chr(31) || 'cohorts', 0))) locked";

    private static final String MEMBERS =
            "select member_id from cohort_members where tenant_id = ? and cohort = ? order by member_id";

    private static final String SHARED =
            "select set_id, count(*) from cohort_set_members where tenant_id = ? and member_id = any (?) group by set_id";

    private static final String SETS = "select id, as_of, size from cohort_sets where tenant_id = ? and id = any (?)";

    /** The rows of the cohort stay locked until the end, so that none of them is of somebody who is being erased. */
    private static final String COPY = """
            insert into cohort_set_members (tenant_id, set_id, member_id)
            select ?, ?, copied.member_id from (
                select member_id from cohort_members where tenant_id = ? and cohort = ? for share) copied
            where copied.member_id = any (?) returning member_id""";

    private static final ObjectMapper JSON = JsonSettings.mapperOfStored();

    private final QueryBatches batches;
    private final Caller caller;

    CohortSets(QueryBatches batches, Caller caller) {
        this.batches = batches;
        this.caller = caller;
    }

    /** Figures with the moment for which they hold. */
    record Stored(Instant asOf, CohortFigures figures) {}

    /** The members of a cohort; until the transaction ends, nobody else publishes anything about a cohort of the tenant. */
    List<String> lock(String cohort) {
        var batch = batches.begin();
        batch.list(Sql.of(LOCK, caller.tenant()), row -> true);
        var members = batch.list(Sql.of(MEMBERS, caller.tenant(), cohort), row -> row.getString(1));
        batch.send();
        return members.get();
    }

    /** The sets that share members with these. */
    List<Published<UUID>> sharing(List<String> members) {
        var counting = batches.begin();
        var counted = counting.list(
                Sql.of(SHARED, caller.tenant(), members.toArray(String[]::new)),
                row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)));
        counting.send();
        var shared = counted.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var reading = batches.begin();
        var sets = reading.list(
                Sql.of(SETS, caller.tenant(), shared.keySet().toArray(UUID[]::new)),
                row -> new Published<>(
                        row.getObject(1, UUID.class),
                        LocalDate.ofInstant(
                                row.getObject(2, OffsetDateTime.class).toInstant(), ZoneOffset.UTC),
                        row.getInt(3),
                        shared.get(row.getObject(1, UUID.class))));
        reading.send();
        return sets.get();
    }

    Stored read(UUID set) {
        var batch = batches.begin();
        var found = batch.list(
                Sql.of("select as_of, figures from cohort_sets where tenant_id = ? and id = ?", caller.tenant(), set),
                row -> new Stored(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        JSON.readValue(row.getString(2), CohortFigures.class)));
        batch.send();
        return found.get().get(0);
    }

    void add(String cohort, List<String> members, Stored published) {
        var tenant = caller.tenant();
        var id = Ids.next();
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        "insert into cohort_sets (tenant_id, id, size, as_of, figures) values (?, ?, ?, ?, ?) returning id",
                        tenant,
                        id,
                        members.size(),
                        published.asOf(),
                        text(published.figures())),
                row -> true);
        batch.list(Sql.of(COPY, tenant, id, tenant, cohort, members.toArray(String[]::new)), row -> true);
        batch.send();
    }

    void renew(UUID set, Stored published) {
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        "update cohort_sets set as_of = ?, figures = ? where tenant_id = ? and id = ? returning id",
                        published.asOf(),
                        text(published.figures()),
                        caller.tenant(),
                        set),
                row -> true);
        batch.send();
    }

    private static String text(CohortFigures figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
