package dev.waymark.assessment;

/** Why a strategy is ranked lower than its causes alone would have it. */
public enum AdjustmentCode {
    /** The person is tired, and the strategy does not restore. */
    EXHAUSTION_LOAD,
    /** The person finds it hard to begin, and the first step is long. */
    INACTION_FIRST_STEP
}
