package dev.waymark.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** What plans may ask about the assessment that led to them. */
public interface AssessmentSource {

    /** Whether this is a scored assessment of that member in the caller's tenant. */
    boolean isScored(UUID assessmentId, String memberId);

    /** Whether a scored assessment of that member shows high inaction: wanting change, able to act, and not acting. */
    boolean showsHighInaction(UUID assessmentId, String memberId);

    /**
     * Notes in that member's assessment that they have chosen these strategies, whatever they said about them before. The
     * assessment stays locked until the transaction ends; if it has been deleted, there is nothing to note.
     */
    void noteChosen(UUID assessmentId, String memberId, Collection<String> strategies, Instant now);
}
