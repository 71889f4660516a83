package dev.waymark.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for consent, as it is stored.
 *
 * @param terms what the coach asks for
 * @param consentId the consent that accepting it has given or changed; null unless it is accepted
 */
record ConsentRequest(
        UUID id,
        String memberId,
        String coachId,
        ConsentTerms terms,
        @Nullable String message,
        ConsentRequestStatus status,
        @Nullable UUID consentId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant answeredAt) {

    boolean isOpen() {
        return status == ConsentRequestStatus.OPEN;
    }

    /** The same with another wish; the very same if that is the present one. */
    ConsentRequest changedTo(ConsentTerms wanted, @Nullable String text, Instant now) {
        var changed = new ConsentRequest(
                id, memberId, coachId, wanted, text, status, consentId, createdAt, updatedAt, answeredAt);
        return changed.equals(this)
                ? this
                : new ConsentRequest(
                        id, memberId, coachId, wanted, text, status, consentId, createdAt, now, answeredAt);
    }

    ConsentRequest accepted(UUID consent, Instant now) {
        return answered(ConsentRequestStatus.ACCEPTED, consent, now);
    }

    ConsentRequest refused(Instant now) {
        return answered(ConsentRequestStatus.REFUSED, null, now);
    }

    private ConsentRequest answered(ConsentRequestStatus answer, @Nullable UUID consent, Instant now) {
        return new ConsentRequest(id, memberId, coachId, terms, message, answer, consent, createdAt, now, now);
    }

    ConsentRequestView view() {
        return new ConsentRequestView(
                id,
                memberId,
                coachId,
                terms.scopes(),
                terms.scopeLabels(),
                terms.until(),
                message,
                status,
                status.label(),
                consentId,
                createdAt,
                updatedAt,
                answeredAt);
    }
}
