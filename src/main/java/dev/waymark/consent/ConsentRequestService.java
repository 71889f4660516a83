package dev.waymark.consent;

import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.text.Sentences;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes requests for consent, and their answers. Whether the service knows the member makes no difference to the coach. */
@ApplicationScoped
class ConsentRequestService {

    /** A coach who was refused does not ask the same member again earlier. */
    private static final Duration QUIET = Duration.ofDays(30);

    /** How many members a coach can be waiting for. */
    private static final int MOST_OPEN = 200;

    private final ConsentRequestRows requests;
    private final ConsentParties parties;
    private final Grants grants;
    private final Caller caller;
    private final CurrentMember member;
    private final StoredAnswers answers;
    private final ETags etags;
    private final Clock clock;

    ConsentRequestService(
            ConsentRequestRows requests,
            ConsentParties parties,
            Grants grants,
            Caller caller,
            CurrentMember member,
            StoredAnswers answers,
            ETags etags,
            Clock clock) {
        this.requests = requests;
        this.parties = parties;
        this.grants = grants;
        this.caller = caller;
        this.member = member;
        this.answers = answers;
        this.etags = etags;
        this.clock = clock;
    }

    /** @param isNew whether the coach had no open request to the member */
    record Asked(ConsentRequest request, boolean isNew) {}

    @Transactional
    Asked ask(Body<CreateConsentRequest> body) {
        etags.honorInList();
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var coach = caller.subject();
        ConsentTerms.checkParties(wanted.memberId(), coach, "/memberId", faults);
        ConsentTerms.checkUntil(wanted.until(), Consent.dayOf(clock.instant()), faults);
        faults.throwIfAny();
        member.note(wanted.memberId());
        var now = Instants.now(clock);
        var terms = new ConsentTerms(wanted.scopes(), wanted.until());
        var standing = requests.hold(wanted.memberId(), coach);
        if (standing.open().isPresent()) {
            var changed = standing.open().get().changedTo(terms, wanted.message(), now);
            requests.update(changed);
            member.noteRecord(changed.id());
            return new Asked(changed, false);
        }
        standing.refusedAt().ifPresent(refusal -> requireQuietTime(refusal, now));
        requireFew(standing.openOfCoach());
        return new Asked(insert(wanted.memberId(), coach, terms, wanted.message(), now), true);
    }

    private ConsentRequest insert(
            String memberId, String coach, ConsentTerms terms, @Nullable String message, Instant now) {
        var made = new ConsentRequest(
                Ids.next(), memberId, coach, terms, message, ConsentRequestStatus.OPEN, null, now, now, null);
        requests.insert(made);
        return made;
    }

    private static void requireQuietTime(Instant refusal, Instant now) {
        if (now.isBefore(refusal.plus(QUIET))) {
            // On the day after, whatever the time of day was.
            var first = Consent.dayOf(refusal.plus(QUIET)).plusDays(1);
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "This member refused your last request: you can ask again from %s on."
                            .formatted(Sentences.date(first)));
        }
    }

    private static void requireFew(int open) {
        if (open >= MOST_OPEN) {
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "You have %d open requests, and cannot have more: withdraw one, or wait for an answer."
                            .formatted(MOST_OPEN));
        }
    }

    @Transactional
    ConsentRequestView accept(UUID id, Body<AcceptConsentRequest> body) {
        var now = Instants.now(clock);
        var request = hold(id);
        var faults = new Faults();
        var terms = body.mergedInto(AcceptConsentRequest.of(request.terms()), faults);
        if (request.isOpen()) {
            ConsentTerms.checkUntil(terms.until(), Consent.dayOf(now), faults);
        }
        faults.throwIfAny();
        requireOpen(request);
        var granted = grants.grant(request.memberId(), request.coachId(), terms.terms());
        return answered(request.accepted(granted.consent().id(), now));
    }

    @Transactional
    ConsentRequestView refuse(UUID id) {
        var request = hold(id);
        requireOpen(request);
        return answered(request.refused(Instants.now(clock)));
    }

    @Transactional
    void withdraw(UUID id) {
        requireOpen(hold(id));
        requests.delete(id);
        answers.deleteAllAbout(List.of(id));
    }

    private ConsentRequestView answered(ConsentRequest request) {
        requests.update(request);
        return request.view();
    }

    private ConsentRequest hold(UUID id) {
        var request = requests.hold(id, parties.visible()).orElseThrow(ProblemException::notFound);
        etags.honor(etags.of(request.view()));
        member.note(request.memberId());
        return request;
    }

    private static void requireOpen(ConsentRequest request) {
        if (!request.isOpen()) {
            throw ProblemException.invalidTransition(
                    "This request has been %s already, and that is final: the coach can make a new one."
                            .formatted(request.status() == ConsentRequestStatus.ACCEPTED ? "accepted" : "refused"),
                    List.of());
        }
    }
}
