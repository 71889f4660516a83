package dev.waymark.audit;

import dev.waymark.authorization.Role;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.tenancy.CurrentShare;
import dev.waymark.platform.time.Instants;
import dev.waymark.platform.web.RequestId;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends events, in the current transaction: one statement, which gives a member a pseudonym if there is none yet. */
@ApplicationScoped
class AuditTrail {

    private static final String NOTE = "select note_audit(?, ?, ?, ?, nullif(?, ''), ?, cast(nullif(?, '') as uuid),"
            + " cast(nullif(?, '') as uuid), cast(nullif(?, '') as uuid))";

    private final QueryBatches batches;
    private final Caller caller;
    private final CurrentMember member;
    private final CurrentShare share;
    private final CurrentVertxRequest request;
    private final Clock clock;

    AuditTrail(
            QueryBatches batches,
            Caller caller,
            CurrentMember member,
            CurrentShare share,
            CurrentVertxRequest request,
            Clock clock) {
        this.batches = batches;
        this.caller = caller;
        this.member = member;
        this.share = share;
        this.request = request;
        this.clock = clock;
    }

    /** @param record that was changed, if the operation is about one */
    void note(String operation, @Nullable UUID record) {
        var role = caller.role();
        var batch = batches.begin();
        batch.list(
                Sql.of(
                        NOTE,
                        Ids.next(),
                        Instants.now(clock),
                        role,
                        caller.subject(),
                        text(role.equals(Role.MEMBER) ? caller.subject() : member.id()),
                        operation,
                        text(record),
                        text(share.consentId()),
                        text(RequestId.ifUuid(request.getCurrent()))),
                row -> true);
        batch.send();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
