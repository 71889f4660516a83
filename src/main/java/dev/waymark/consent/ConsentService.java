package dev.waymark.consent;

import dev.waymark.consent.Grants.Granted;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gives, changes and revokes consents. */
@ApplicationScoped
class ConsentService {

    private final ConsentRows consents;
    private final ConsentParties parties;
    private final Grants grants;
    private final Caller caller;
    private final CurrentMember member;
    private final ETags etags;
    private final Clock clock;

    ConsentService(
            ConsentRows consents,
            ConsentParties parties,
            Grants grants,
            Caller caller,
            CurrentMember member,
            ETags etags,
            Clock clock) {
        this.consents = consents;
        this.parties = parties;
        this.grants = grants;
        this.caller = caller;
        this.member = member;
        this.etags = etags;
        this.clock = clock;
    }

    @Transactional
    Granted give(Body<CreateConsent> body) {
        etags.honorInList();
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var owner = caller.owner(wanted.memberId(), faults);
        ConsentTerms.checkParties(owner, wanted.coachId(), "/coachId", faults);
        ConsentTerms.checkUntil(wanted.until(), Consent.dayOf(clock.instant()), faults);
        faults.throwIfAny();
        var granted = grants.grant(owner, wanted.coachId(), new ConsentTerms(wanted.scopes(), wanted.until()));
        member.noteRecord(granted.consent().id());
        return granted;
    }

    @Transactional
    ConsentView change(UUID id, Body<UpdateConsent> body) {
        var now = Instants.now(clock);
        var consent = hold(id);
        etags.require(etags.of(consent.view(now)));
        var faults = new Faults();
        var present = UpdateConsent.of(consent.terms());
        var wanted = body.mergedInto(present, faults);
        if (!Objects.equals(wanted.until(), present.until())) {
            ConsentTerms.checkUntil(wanted.until(), Consent.dayOf(now), faults);
        }
        faults.throwIfAny();
        requireOpen(consent, now);
        var changed = consent.changedTo(wanted.terms(), now);
        consents.update(changed);
        return changed.view(now);
    }

    /** One that has ended stays as it is. */
    @Transactional
    void revoke(UUID id) {
        var now = Instants.now(clock);
        var consent = hold(id);
        etags.honor(etags.of(consent.view(now)));
        if (consent.isOpenAt(now)) {
            consents.update(consent.revoked(now));
        }
    }

    private Consent hold(UUID id) {
        var consent = consents.hold(id, parties.visible()).orElseThrow(ProblemException::notFound);
        member.note(consent.memberId());
        return consent;
    }

    private static void requireOpen(Consent consent, Instant now) {
        if (!consent.isOpenAt(now)) {
            throw ProblemException.invalidTransition(
                    "This consent has ended and cannot change any more: give the coach a new one.", List.of());
        }
    }
}
