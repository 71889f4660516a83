package dev.waymark.consent;

import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.tenancy.CurrentShare;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The consent under which a coach writes, held until the transaction ends. Of a revocation and a write at the same time, one comes
 * first: either the revocation waits for the write, or the write finds that the consent has ended.
 */
@ApplicationScoped
public class HeldConsent {

    private static final String HOLD = "select member_id from consents where tenant_id = ? and id = ?"
            + " and ended_at is null and (until_on is null or until_on >= ?) for share";

    private final QueryBatches batches;
    private final Caller caller;
    private final CurrentShare share;
    private final CurrentMember member;
    private final Clock clock;

    HeldConsent(QueryBatches batches, Caller caller, CurrentShare share, CurrentMember member, Clock clock) {
        this.batches = batches;
        this.caller = caller;
        this.share = share;
        this.member = member;
        this.clock = clock;
    }

    /**
     * The member whom the request of this coach is about. What the transaction writes is about them.
     *
     * @throws ProblemException {@code not-found} when there is no consent for this request, or when it has ended since the request began
     */
    public String requireMember() {
        var consent = share.consentId();
        if (consent == null) {
            throw ProblemException.notFound();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var batch = batches.begin();
        var found = batch.list(Sql.of(HOLD, caller.tenant(), consent, today), row -> row.getString(1));
        batch.send();
        var owner = found.get().stream().findFirst().orElseThrow(ProblemException::notFound);
        member.note(owner);
        return owner;
    }
}
