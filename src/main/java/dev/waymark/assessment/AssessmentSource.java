package dev.waymark.assessment;

import java.util.UUID;

/** What plans may ask about the assessment that led to them. */
public interface AssessmentSource {

    /** Whether this is a scored assessment of that member in the caller's tenant. */
    boolean isScored(UUID assessmentId, String memberId);

    /** Whether a scored assessment of that member shows high inaction: wanting change, able to act, and not acting. */
    boolean showsHighInaction(UUID assessmentId, String memberId);
}
