package dev.waymark.plan;

import dev.waymark.assessment.AssessmentSource;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** For plans that are only made, not stored: nobody has answered anything. */
final class NoAssessments implements AssessmentSource {

    @Override
    public Optional<Profile> profile(UUID assessmentId, String memberId) {
        return Optional.empty();
    }

    @Override
    public void noteChosen(UUID assessmentId, String memberId, Collection<String> strategies, Instant now) {
        throw new UnsupportedOperationException("A plan is only made here, and not stored");
    }
}
