package dev.waymark.consent;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The requests for consent of the tenant. */
@ApplicationScoped
class ConsentRequestRows {

    private static final String SELECT =
            "select id, member_id, coach_id, scopes, until_on, message, status, consent_id, created_at, updated_at, answered_at"
                    + " from consent_requests where tenant_id = ?";

    private final QueryBatches batches;
    private final CurrentTenant tenant;

    ConsentRequestRows(QueryBatches batches, CurrentTenant tenant) {
        this.batches = batches;
        this.tenant = tenant;
    }

    /**
     * What counts when a coach asks a member.
     *
     * @param open the pair's open request
     * @param refusedAt when the member refused the coach last
     * @param openOfCoach how many open requests the coach has in all
     */
    record Standing(Optional<ConsentRequest> open, Optional<Instant> refusedAt, int openOfCoach) {}

    /** Until the transaction ends, no other request of the coach is made. */
    Standing hold(String memberId, String coachId) {
        var batch = batches.begin();
        // Each of the queries sees what was committed before it began, so the lock comes first.
        batch.list(
                Sql.of("select pg_advisory_xact_lock(hashtextextended(?, 0))", tenant.id() + '\u001f' + coachId),
                row -> true);
        var pair = Sql.of(" and coach_id = ? and member_id = ?", coachId, memberId);
        var open = query(batch, select().and(pair).and(" and status = 'OPEN' and erasure_id is null for update"));
        var refused = batch.list(
                Sql.of("select answered_at from consent_requests where tenant_id = ?", tenant.id())
                        .and(pair)
                        .and(" and status = 'REFUSED' order by answered_at desc limit 1"),
                row -> Objects.requireNonNull(ConsentRows.instant(row, 1)));
        var ofCoach = batch.list(
                Sql.of(
                        "select count(*) from consent_requests where tenant_id = ? and coach_id = ? and status = 'OPEN'"
                                + " and erasure_id is null",
                        tenant.id(),
                        coachId),
                row -> row.getInt(1));
        batch.send();
        return new Standing(
                open.get().stream().findFirst(),
                refused.get().stream().findFirst(),
                ofCoach.get().get(0));
    }

    /** @param visible the condition that limits them to those that the caller sees */
    Optional<ConsentRequest> find(UUID id, Sql visible) {
        return sent(select().and(" and id = ?", id).and(visible)).stream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    Optional<ConsentRequest> hold(UUID id, Sql visible) {
        return sent(select().and(" and id = ?", id).and(visible).and(" for update")).stream()
                .findFirst();
    }

    /** Newest first, one more than the limit. */
    List<ConsentRequest> page(Sql visible, @Nullable ConsentRequestStatus status, @Nullable UUID after, int limit) {
        var sql = select().and(visible);
        if (status != null) {
            sql = sql.and(" and status = ?", status.name());
        }
        if (after != null) {
            sql = sql.and(" and id < ?", after);
        }
        return sent(sql.and(" order by id desc limit ?", limit + 1));
    }

    void insert(ConsentRequest request) {
        write(Sql.of(
                "insert into consent_requests (tenant_id, id, member_id, coach_id, scopes, until_on, message, status, created_at,"
                        + " updated_at) values (?, ?, ?, ?, string_to_array(?, ','), cast(nullif(?, '') as date), nullif(?, ''), ?, ?, ?)"
                        + " returning true",
                tenant.id(),
                request.id(),
                request.memberId(),
                request.coachId(),
                ConsentRows.text(request.terms().scopes()),
                ConsentRows.text(request.terms().until()),
                ConsentRows.text(request.message()),
                request.status().name(),
                request.createdAt(),
                request.updatedAt()));
    }

    void update(ConsentRequest request) {
        write(Sql.of(
                "update consent_requests set scopes = string_to_array(?, ','), until_on = cast(nullif(?, '') as date),"
                        + " message = nullif(?, ''), status = ?, consent_id = cast(nullif(?, '') as uuid), updated_at = ?,"
                        + " answered_at = cast(nullif(?, '') as timestamptz) where tenant_id = ? and id = ? returning true",
                ConsentRows.text(request.terms().scopes()),
                ConsentRows.text(request.terms().until()),
                ConsentRows.text(request.message()),
                request.status().name(),
                ConsentRows.text(request.consentId()),
                request.updatedAt(),
                ConsentRows.text(request.answeredAt()),
                tenant.id(),
                request.id()));
    }

    void delete(UUID id) {
        write(Sql.of("delete from consent_requests where tenant_id = ? and id = ? returning true", tenant.id(), id));
    }

    private Sql select() {
        return Sql.of(SELECT, tenant.id());
    }

    private List<ConsentRequest> sent(Sql sql) {
        var batch = batches.begin();
        var found = query(batch, sql);
        batch.send();
        return found.get();
    }

    private void write(Sql sql) {
        var batch = batches.begin();
        batch.list(sql, row -> true);
        batch.send();
    }

    private static Supplier<List<ConsentRequest>> query(QueryBatch batch, Sql sql) {
        return batch.list(sql, ConsentRequestRows::request);
    }

    private static ConsentRequest request(ResultSet row) throws SQLException {
        return new ConsentRequest(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new ConsentTerms(ConsentRows.scopes(row, 4), row.getObject(5, LocalDate.class)),
                row.getString(6),
                ConsentRequestStatus.valueOf(row.getString(7)),
                row.getObject(8, UUID.class),
                ConsentRows.instant(row, 9),
                ConsentRows.instant(row, 10),
                ConsentRows.instant(row, 11));
    }
}
