package dev.waymark.consent;

import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gives consents: a pair has one at a time, so another one for the same pair changes it. */
@ApplicationScoped
class Grants {

    private final ConsentRows consents;
    private final Clock clock;

    Grants(ConsentRows consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** @param isNew whether the pair had none that was open */
    record Granted(Consent consent, boolean isNew) {}

    /** Within the current transaction. Of two at once, the later one changes what the first has given. */
    Granted grant(String memberId, String coachId, ConsentTerms terms) {
        var now = Instants.now(clock);
        var present = openOf(memberId, coachId, now);
        while (present.isEmpty()) {
            var given = new Consent(Ids.next(), memberId, coachId, terms, now, now, null);
            if (consents.insert(given)) {
                return new Granted(given, true);
            }
            present = openOf(memberId, coachId, now);
        }
        var changed = present.get().changedTo(terms, now);
        consents.update(changed);
        return new Granted(changed, false);
    }

    private Optional<Consent> openOf(String memberId, String coachId, Instant now) {
        var found = consents.holdUnended(memberId, coachId);
        found.filter(consent -> !consent.isOpenAt(now)).map(Consent::closed).ifPresent(consents::update);
        return found.filter(consent -> consent.isOpenAt(now));
    }
}
