package dev.waymark.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is stored.
 *
 * @param endedAt when it was revoked, or when its last day was over if the pair has had another one since; null otherwise
 */
record Consent(
        UUID id,
        String memberId,
        String coachId,
        ConsentTerms terms,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant endedAt) {

    /** Days begin and end in UTC. */
    static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    ConsentStatus statusAt(Instant now) {
        var over = over();
        if (endedAt != null) {
            return over == null || endedAt.isBefore(over) ? ConsentStatus.REVOKED : ConsentStatus.EXPIRED;
        }
        return over == null || now.isBefore(over) ? ConsentStatus.OPEN : ConsentStatus.EXPIRED;
    }

    boolean isOpenAt(Instant now) {
        return statusAt(now) == ConsentStatus.OPEN;
    }

    /** The end of the last day. */
    private @Nullable Instant over() {
        var until = terms.until();
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The same with other terms; the very same if they are the present ones. */
    Consent changedTo(ConsentTerms wanted, Instant now) {
        return wanted.equals(terms) ? this : new Consent(id, memberId, coachId, wanted, createdAt, now, endedAt);
    }

    Consent revoked(Instant now) {
        return new Consent(id, memberId, coachId, terms, createdAt, now, now);
    }

    /** Of one that has expired: the same, so that the pair can have another one. */
    Consent closed() {
        return new Consent(id, memberId, coachId, terms, createdAt, updatedAt, over());
    }

    ConsentView view(Instant now) {
        var status = statusAt(now);
        return new ConsentView(
                id,
                memberId,
                coachId,
                terms.scopes(),
                terms.scopeLabels(),
                terms.until(),
                status,
                status.label(),
                createdAt,
                updatedAt,
                status == ConsentStatus.EXPIRED ? over() : endedAt);
    }
}
