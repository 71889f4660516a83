package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The consents of the tenant. */
@ApplicationScoped
class ConsentRows {

    private static final String COLUMNS =
            "select id, member_id, coach_id, scopes, until_on, created_at, updated_at, ended_at";

    private static final String SELECT = COLUMNS + " from consents where tenant_id = ?";

    /** By its key before anything else: the database might look through all consents of a coach for the one with this id. */
    private static final String FIND =
            COLUMNS + " from (select * from consents where tenant_id = ? and id = ? offset 0) found where true";

    private static final String OVER = "cast(until_on + 1 as timestamp) at time zone 'UTC'";

    private final QueryBatches batches;
    private final CurrentTenant tenant;

    ConsentRows(QueryBatches batches, CurrentTenant tenant) {
        this.batches = batches;
        this.tenant = tenant;
    }

    /** @param visible the condition that limits them to those that the caller sees */
    Optional<Consent> find(UUID id, Sql visible) {
        return query(Sql.of(FIND, tenant.id(), id).and(visible)).stream().findFirst();
    }

    /** The same, locked until the transaction ends. Coaches who read meanwhile do not wait: what they note refers to its key only. */
    Optional<Consent> hold(UUID id, Sql visible) {
        return query(select().and(" and id = ?", id).and(visible).and(" for no key update")).stream()
                .findFirst();
    }

    /** The pair's consent that has not been ended, locked until the transaction ends; its last day may be over. */
    Optional<Consent> holdUnended(String memberId, String coachId) {
        var sql = select().and(
                        " and coach_id = ? and member_id = ? and ended_at is null and erasure_id is null for no key update",
                        coachId,
                        memberId);
        return query(sql).stream().findFirst();
    }

    /** Newest first, one more than the limit. */
    List<Consent> page(Sql conditions, @Nullable UUID after, int limit) {
        var sql = select().and(conditions);
        return query((after == null ? sql : sql.and(" and id < ?", after)).and(" order by id desc limit ?", limit + 1));
    }

    /** The condition that a consent has this status on a day. */
    static Sql has(ConsentStatus status, LocalDate today) {
        return switch (status) {
            case OPEN -> Sql.of(" and ended_at is null and (until_on is null or until_on >= ?)", today);
            case EXPIRED -> Sql.of(" and until_on < ? and (ended_at is null or ended_at >= " + OVER + ")", today);
            case REVOKED -> Sql.of(" and ended_at is not null and (until_on is null or ended_at < " + OVER + ")");
        };
    }

    /** Waits for others who give the same pair a consent. False if the pair has one that has not been ended. */
    boolean insert(Consent consent) {
        var sql = Sql.of(
                "insert into consents (tenant_id, id, member_id, coach_id, scopes, until_on, created_at, updated_at)"
                        + " values (?, ?, ?, ?, string_to_array(?, ','), cast(nullif(?, '') as date), ?, ?)"
                        + " on conflict do nothing returning true",
                tenant.id(),
                consent.id(),
                consent.memberId(),
                consent.coachId(),
                text(consent.terms().scopes()),
                text(consent.terms().until()),
                consent.createdAt(),
                consent.updatedAt());
        return !returned(sql).isEmpty();
    }

    void update(Consent consent) {
        var sql = Sql.of(
                "update consents set scopes = string_to_array(?, ','), until_on = cast(nullif(?, '') as date), updated_at = ?,"
                        + " ended_at = cast(nullif(?, '') as timestamptz) where tenant_id = ? and id = ? returning true",
                text(consent.terms().scopes()),
                text(consent.terms().until()),
                consent.updatedAt(),
                text(consent.endedAt()),
                tenant.id(),
                consent.id());
        returned(sql);
    }

    private Sql select() {
        return Sql.of(SELECT, tenant.id());
    }

    private List<Consent> query(Sql sql) {
        var batch = batches.begin();
        var found = batch.list(sql, ConsentRows::consent);
        batch.send();
        return found.get();
    }

    private List<Boolean> returned(Sql sql) {
        var batch = batches.begin();
        var written = batch.list(sql, row -> row.getBoolean(1));
        batch.send();
        return written.get();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new ConsentTerms(scopes(row, 4), row.getObject(5, LocalDate.class)),
                instant(row, 6),
                instant(row, 7),
                instant(row, 8));
    }

    static List<ConsentScope> scopes(ResultSet row, int column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .map(ConsentScope::valueOf)
                .toList();
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static String text(List<ConsentScope> scopes) {
        return String.join(",", scopes.stream().map(Enum::name).toList());
    }

    /** Empty for none. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
