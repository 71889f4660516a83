package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Instants;
import dev.waymark.platform.web.RequestId;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What members share with the coach who calls: for operations that are about all of them at once. */
@ApplicationScoped
public class SharedWithCoach {

    private static final String OPEN = "select id, member_id, scopes, until_on from consents"
            + " where tenant_id = ? and coach_id = ? and ended_at is null"
            + " and (until_on is null or until_on >= ?) and member_id > ? order by member_id limit ?";

    /** One entry per operation and hour, as for an operation about one member, and with each of them an event of the audit trail. */
    private static final String NOTE = """
            with noted as (
                insert into consent_accesses (tenant_id, consent_id, operation, record_id, hour_at, read_at)
                select found.tenant_id, found.id, ?, '', ?, ?
                from unnest(cast(? as uuid[])) used(consent) cross join lateral (
                    select tenant_id, id from consents where tenant_id = ? and id = consent offset 0) found
                on conflict do nothing returning consent_id)
            select note_audit(gen_random_uuid(), ?, ?, ?, found.member_id, ?, null, noted.consent_id, cast(nullif(?, '') as uuid))
            from noted cross join lateral (
                select member_id from consents where tenant_id = ? and id = noted.consent_id offset 0) found""";

    private final QueryBatches batches;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final Clock clock;

    SharedWithCoach(QueryBatches batches, Caller caller, CurrentVertxRequest request, Clock clock) {
        this.batches = batches;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    /**
     * An open consent.
     *
     * @param until the last day of it; null if it has none
     */
    public record Shared(
            UUID consentId,
            String memberId,
            Sight sight,
            @Nullable LocalDate until) {}

    /**
     * The open consents, in the order of the members' ids.
     *
     * @param after the member behind whom they begin; blank for the first ones
     * @param most how many to read
     */
    public List<Shared> open(String after, int most) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var batch = batches.begin();
        var found = batch.list(
                Sql.of(OPEN, caller.tenant(), caller.subject(), today, after, most), SharedWithCoach::shared);
        batch.send();
        return found.get();
    }

    private static Shared shared(ResultSet row) throws SQLException {
        var scopes = (String[]) row.getArray(3).getArray();
        return new Shared(
                row.getObject(1, UUID.class),
                row.getString(2),
                Sight.of(Stream.of(scopes).map(ConsentScope::valueOf).toList()),
                row.getObject(4, LocalDate.class));
    }

    /** Writes down that the coach has read something under each of these consents: the members can see that. */
    public void noteRead(String operation, List<UUID> consents) {
        var now = Instants.now(clock);
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        NOTE,
                        operation,
                        now.truncatedTo(ChronoUnit.HOURS),
                        now,
                        consents.toArray(UUID[]::new),
                        caller.tenant(),
                        now,
                        caller.role(),
                        caller.subject(),
                        operation,
                        Objects.requireNonNullElse(RequestId.ifUuid(request.getCurrent()), ""),
                        caller.tenant()),
                row -> true);
        batch.send();
    }
}
