package dev.waymark.assessment;

import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.catalog.Situation;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What plans may ask about the assessment that led to them. */
public interface AssessmentSource {

    /** What an assessment says about how a plan should begin; empty unless it is a scored one of that member. */
    Optional<Profile> profile(UUID assessmentId, String memberId);

    /**
     * A person as a scored assessment shows them.
     *
     * @param situation the work situation; null when it is unknown
     * @param highInaction whether starting is hard: wanting change, able to act, and not acting
     * @param severities of the scored scales only
     * @param submittedAt when it was scored
     */
    record Profile(
            @Nullable Situation situation,
            boolean highInaction,
            boolean highExhaustion,
            Map<String, Double> severities,
            Instant submittedAt) {

        /** Whether a scale is scored, and the answers agree with its statements on the whole. */
        public boolean above(String cause) {
            return severities.getOrDefault(cause, 0.0) > ScaleScore.NEUTRAL;
        }

        /** Whether a scale is scored, and the answers do not agree with its statements on the whole. */
        public boolean scoredNotAbove(String cause) {
            return severities.containsKey(cause) && !above(cause);
        }
    }

    /**
     * Notes in that member's assessment that they have chosen these strategies, whatever they said about them before. The
     * assessment stays locked until the transaction ends; if it has been deleted, there is nothing to note.
     */
    void noteChosen(UUID assessmentId, String memberId, Collection<String> strategies, Instant now);
}
