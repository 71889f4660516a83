package dev.waymark.privacy.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored receipts. They count rows by table; clients read sections, all of them, with a zero where there was nothing. */
@ApplicationScoped
class Receipts {

    private static final String FIND =
            "select id, requested_at, completed_at, erased, hash from erasures where tenant_id = ? and id = ?";

    private static final String COMPLETE =
            "update erasures set completed_at = ?, erased = ?::jsonb, hash = ? where tenant_id = ? and id = ? returning id";

    private final QueryBatches batches;
    private final ObjectMapper json;
    private final Map<String, String> sections;

    Receipts(QueryBatches batches, ObjectMapper json, Instance<MemberData> features) {
        this.batches = batches;
        this.json = json;
        this.sections = features.stream()
                .flatMap(feature -> feature.tables().stream())
                .collect(Collectors.toMap(table -> table.name(), table -> table.section()));
    }

    /** Those that the caller may see: a member theirs, by the hash that is destroyed with the memory of who was erased. */
    Optional<ErasureView> find(String tenant, UUID id, Scope scope) {
        var sql = Sql.of(FIND, tenant, id);
        if (scope.memberId() != null) {
            sql = sql.and(" and member_hash = member_hash(?, ?)", tenant, scope.memberId());
        } else if (!scope.all()) {
            return Optional.empty();
        }
        return find(tenant, sql);
    }

    private Optional<ErasureView> find(String tenant, Sql sql) {
        var batch = batches.begin(tenant);
        var found = batch.list(sql, this::view);
        batch.send();
        return found.get().stream().findFirst();
    }

    private ErasureView view(ResultSet row) throws SQLException, JsonProcessingException {
        var completedAt = row.getObject(3, OffsetDateTime.class);
        var counts = counts(row.getString(4));
        return new ErasureView(
                row.getObject(1, UUID.class),
                completedAt == null ? ErasureStatus.RUNNING : ErasureStatus.COMPLETED,
                row.getObject(2, OffsetDateTime.class).toInstant(),
                completedAt == null ? null : completedAt.toInstant(),
                shown(completedAt == null ? bySection(counts) : counts),
                row.getString(5));
    }

    private Map<String, Long> counts(String stored) throws JsonProcessingException {
        return json.readValue(stored, new TypeReference<>() {});
    }

    private Map<String, Long> bySection(Map<String, Long> byTable) {
        var all = new HashMap<String, Long>();
        sections.values().forEach(section -> all.put(section, 0L));
        byTable.forEach((table, rows) -> all.merge(sections.getOrDefault(table, table), rows, Long::sum));
        return all;
    }

    private static List<ErasedRecords> shown(Map<String, Long> bySection) {
        return bySection.entrySet().stream()
                .map(each -> new ErasedRecords(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(ErasedRecords::section))
                .toList();
    }

    /**
     * Notes that nothing is left, in the transaction that found that out. From then on, the receipt never changes, also if a later
     * version knows other kinds of records.
     */
    void complete(String tenant, UUID id, Instant completedAt) {
        var found = find(tenant, Sql.of(FIND, tenant, id)).orElseThrow();
        var hash = ErasureView.hashOf(id, found.requestedAt(), completedAt, found.erased());
        var batch = batches.begin(tenant);
        batch.list(
                Sql.of(COMPLETE, completedAt, written(found.erased()), hash, tenant, id),
                row -> row.getObject(1, UUID.class));
        batch.send();
    }

    private String written(List<ErasedRecords> erased) {
        var bySection = erased.stream().collect(Collectors.toMap(ErasedRecords::section, ErasedRecords::records));
        try {
            return json.writeValueAsString(bySection);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
