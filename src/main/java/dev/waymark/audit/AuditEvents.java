package dev.waymark.audit;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.time.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of the tenant, newest first. */
@ApplicationScoped
class AuditEvents {

    private final QueryBatches batches;
    private final Caller caller;

    AuditEvents(QueryBatches batches, Caller caller) {
        this.batches = batches;
        this.caller = caller;
    }

    /** Which events are asked for; null where it does not matter. */
    record Filter(
            Scope scope,
            @Nullable String operation,
            @Nullable String actor,
            @Nullable Days days) {}

    /** The position of an event in the list. */
    record Position(Instant at, UUID id) {

        static Position of(AuditEventView event) {
            return new Position(event.at(), event.id());
        }

        /** @throws IllegalArgumentException when the text is not a position */
        static Position parse(String text) {
            var parts = text.split("/", -1);
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return at + "/" + id;
        }
    }

    /** One more than the limit. */
    List<AuditEventView> page(Filter filter, @Nullable Position after, int limit) {
        var tenant = caller.tenant();
        var sql = Sql.of("select " + AuditEventView.COLUMNS + " from audit_events where tenant_id = ?", tenant)
                .and(ofMember(filter.scope(), tenant));
        if (filter.operation() != null) {
            sql = sql.and(" and operation = ?", filter.operation());
        }
        if (filter.actor() != null) {
            sql = sql.and(" and actor = ?", filter.actor());
        }
        if (filter.days() != null) {
            sql = sql.and(
                    " and at >= ? and at < ?",
                    begin(filter.days().from()),
                    begin(filter.days().to().plusDays(1)));
        }
        if (after != null) {
            sql = sql.and(" and (at, id) < (?, ?)", after.at(), after.id());
        }
        var batch = batches.begin();
        var events = batch.list(sql.and(" order by at desc, id desc limit ?", limit + 1), AuditEventView::of);
        batch.send();
        return events.get();
    }

    /** Nothing about a member whose pseudonym is gone, or who never had one. */
    private static Sql ofMember(Scope scope, String tenant) {
        if (scope.all()) {
            return Sql.of("");
        }
        return scope.memberId() == null
                ? Sql.of(" and false")
                : Sql.of(
                        " and pseudonym = (select pseudonym from member_pseudonyms where tenant_id = ? and member_id = ?)",
                        tenant,
                        scope.memberId());
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
