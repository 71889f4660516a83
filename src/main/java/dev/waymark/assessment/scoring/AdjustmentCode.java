package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What lowers a strategy apart from its causes: `exhaustion_load`, the member is tired and the"
                + " strategy does not restore; `inaction_first_step`, the member finds it hard to begin and the first"
                + " step is long.")
public enum AdjustmentCode {
    EXHAUSTION_LOAD,
    INACTION_FIRST_STEP
}
