package dev.waymark.plan.win;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What there is to celebrate: the first step, a quarter, half, an achieved goal, a comeback, a plan.")
public enum WinCode {
    FIRST_STEP,
    QUARTER,
    HALF,
    GOAL,
    COMEBACK,
    PLAN
}
