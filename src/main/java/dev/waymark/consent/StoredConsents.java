package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.sharing.Consents;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentShare.Share;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.time.Instants;
import dev.waymark.platform.web.RequestId;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up the consent that a coach acts under, and writes down the access, in one statement: neither is there without the other. */
@ApplicationScoped
class StoredConsents implements Consents {

    private static final String OPEN = """
            select id, member_id, scopes from consents
            where tenant_id = ? and coach_id = ? and ended_at is null and erasure_id is null
                and (until_on is null or until_on >= ?) and scopes @> string_to_array(?, ',') and member_id = (""";

    /** One entry per operation, record and hour, and with each of them an event of the audit trail. */
    private static final String NOTE = """
            ), noted as (
                insert into consent_accesses (tenant_id, consent_id, operation, record_id, hour_at, read_at)
                select ?, used.id, ?, ?, ?, ? from used
                on conflict do nothing returning operation)
            select id, member_id, scopes""";

    private static final String AUDITED = """
            , case when exists (select from noted) then
                note_audit(?, ?, ?, ?, member_id, ?, cast(nullif(?, '') as uuid), id, cast(nullif(?, '') as uuid)) end
            from used""";

    private final QueryBatches batches;
    private final Caller caller;
    private final CurrentTenant tenant;
    private final CurrentVertxRequest request;
    private final Clock clock;

    StoredConsents(
            QueryBatches batches, Caller caller, CurrentTenant tenant, CurrentVertxRequest request, Clock clock) {
        this.batches = batches;
        this.caller = caller;
        this.tenant = tenant;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public Optional<Share> use(Wish wish) {
        var now = Instants.now(clock);
        var open = open(caller.subject(), wish.needed(), now).and(wish.member()).and(")");
        return find(wish.reads() ? noted(open, wish, now) : open);
    }

    @Override
    public Optional<Sight> sight(String coach, String member, Set<ConsentScope> needed) {
        return find(open(coach, needed, clock.instant()).and("?)", member)).map(Share::sight);
    }

    /** To be followed by the query of the member. */
    private Sql open(String coach, Set<ConsentScope> needed, Instant now) {
        return Sql.of(OPEN, tenant.id(), coach, Consent.dayOf(now), names(needed));
    }

    private Optional<Share> find(Sql sql) {
        var batch = batches.begin();
        var found = batch.list(sql, StoredConsents::share);
        batch.send();
        return found.get().stream().findFirst();
    }

    private Sql noted(Sql open, Wish wish, Instant now) {
        return Sql.of("with used as (")
                .and(open)
                .and(NOTE, tenant.id(), wish.operation(), wish.recordId(), now.truncatedTo(ChronoUnit.HOURS), now)
                .and(audited(wish, now));
    }

    private Sql audited(Wish wish, Instant now) {
        var requestId = Objects.requireNonNullElse(RequestId.ifUuid(request.getCurrent()), "");
        return Sql.of(
                AUDITED,
                Ids.next(),
                now,
                caller.role(),
                caller.subject(),
                wish.operation(),
                wish.recordId(),
                requestId);
    }

    private static String names(Set<ConsentScope> scopes) {
        return ConsentRows.text(scopes.stream().sorted().toList());
    }

    private static Share share(ResultSet row) throws SQLException {
        var scopes = (String[]) row.getArray(3).getArray();
        var sight = Sight.of(Stream.of(scopes).map(ConsentScope::valueOf).toList());
        return new Share(row.getObject(1, UUID.class), row.getString(2), sight);
    }
}
