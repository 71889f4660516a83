package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.text.Sentences;
import dev.waymark.platform.time.DateChecks;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shared, and for how long.
 *
 * @param scopes in the order in which they were sent
 * @param until the last day, in UTC; null for no end
 */
record ConsentTerms(List<ConsentScope> scopes, @Nullable LocalDate until) {

    ConsentTerms {
        scopes = List.copyOf(scopes);
    }

    List<String> scopeLabels() {
        return scopes.stream().map(ConsentScope::label).toList();
    }

    /** Adds an error if a last day is over already. */
    static void checkUntil(@Nullable LocalDate until, LocalDate today, Faults faults) {
        if (until != null) {
            DateChecks.reach(until, "/until", faults);
            faults.require(
                    !until.isBefore(today),
                    "/until",
                    FaultCode.OUT_OF_RANGE,
                    "This day is over: send the last day on which the consent holds, %s or later."
                            .formatted(Sentences.date(today)));
        }
    }

    /** Adds an error, at the property that names one of the two, if both are the same person. */
    static void checkParties(@Nullable String memberId, @Nullable String coachId, String pointer, Faults faults) {
        faults.require(
                memberId == null || !memberId.equals(coachId),
                pointer,
                FaultCode.NOT_ALLOWED,
                "The member and the coach are the same person: a consent is for somebody else.");
    }
}
