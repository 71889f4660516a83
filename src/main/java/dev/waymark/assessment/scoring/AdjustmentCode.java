package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What lowers a strategy apart from its causes: `exhaustion_load`, the member is tired and the"
                + " strategy does not restore; `inaction_first_step`, the member finds it hard to begin and the first"
                + " step is long; `clear_profile`, one cause stands out, so a closer look is not needed;"
                + " `flat_profile`, no cause stands out or the answers are in doubt, so a closer look comes first.")
public enum AdjustmentCode {
    EXHAUSTION_LOAD,
    INACTION_FIRST_STEP,
    CLEAR_PROFILE,
    FLAT_PROFILE
}
