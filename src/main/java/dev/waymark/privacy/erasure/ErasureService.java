package dev.waymark.privacy.erasure;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Erases members, and lets them come back. */
@ApplicationScoped
class ErasureService {

    private static final String RUNNING =
            "select true from erasures where tenant_id = ? and member_hash = member_hash(?, ?) and completed_at is null";

    private static final String FORGET =
            "delete from erased_members where tenant_id = ? and member_hash = member_hash(?, ?) returning true";

    private final QueryBatches batches;
    private final Receipts receipts;
    private final Caller caller;
    private final CurrentMember member;
    private final Event<ErasureBegun> erasures;
    private final Clock clock;

    ErasureService(
            QueryBatches batches,
            Receipts receipts,
            Caller caller,
            CurrentMember member,
            Event<ErasureBegun> erasures,
            Clock clock) {
        this.batches = batches;
        this.receipts = receipts;
        this.caller = caller;
        this.member = member;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** A member has disappeared, and there is something to delete as soon as that is committed. */
    record ErasureBegun() {}

    /**
     * From the commit on, nobody sees anything of the member. If that member is being erased, or was and has not come back, the receipt
     * is the one of then. The receipt's id says nothing, not even when it was created, because it opens the receipt of somebody who is not
     * there anymore.
     */
    @Transactional
    ErasureView erase(String memberId) {
        noteOwn(memberId);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var batch = batches.begin();
        var begun = batch.list(
                Sql.of("select begin_erasure(?, ?, ?)", memberId, UUID.randomUUID(), now),
                row -> row.getObject(1, UUID.class));
        batch.send();
        var receipt = receipts.find(caller.tenant(), begun.get().get(0), caller.scope(memberId))
                .orElseThrow();
        erasures.fire(new ErasureBegun());
        return receipt;
    }

    /** @throws ProblemException {@code not-found} for a receipt of another member or tenant, or of none */
    ErasureView read(UUID id) {
        return receipts.find(caller.tenant(), id, caller.scope()).orElseThrow(ProblemException::notFound);
    }

    /**
     * From then on, records of the member are stored again; nothing that was erased comes back.
     *
     * @throws ProblemException {@code conflict} while rows are still being deleted
     */
    @Transactional
    void readmit(String memberId) {
        noteOwn(memberId);
        var look = batches.begin();
        var running = look.list(whose(RUNNING, memberId), row -> true);
        look.send();
        if (!running.get().isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Some of the member's records are still being deleted: try again when the erasure is completed.");
        }
        var change = batches.begin();
        change.list(whose(FORGET, memberId), row -> true);
        change.send();
    }

    private Sql whose(String sql, String memberId) {
        return Sql.of(sql, caller.tenant(), caller.tenant(), memberId);
    }

    /** An id that no database can store is nobody's. */
    private void noteOwn(String memberId) {
        if (caller.scope(memberId).memberId() == null) {
            throw ProblemException.notFound();
        }
        member.note(memberId);
    }
}
