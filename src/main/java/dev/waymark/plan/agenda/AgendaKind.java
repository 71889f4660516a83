package dev.waymark.plan.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What is asked of the member: `step` is to be done, `goal_outcome` is to be answered with the goal's"
                        + " outcome.")
public enum AgendaKind {
    STEP,
    GOAL_OUTCOME
}
