package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a strategy is ranked lower than its causes alone would have it. */
@Schema(
        description =
                "What lowers a strategy beside its causes: that the person is tired and it does not restore (`exhaustion_load`), or finds it hard to begin and its first step is long (`inaction_first_step`).")
public enum AdjustmentCode {
    /** The person is tired, and the strategy does not restore. */
    EXHAUSTION_LOAD,
    /** The person finds it hard to begin, and the first step is long. */
    INACTION_FIRST_STEP
}
