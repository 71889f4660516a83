package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Something that might help: a small step that restores, a lighter week, a fresh start, which"
                + " reschedules the plan from today, or the question whether a goal is achieved: `goal_outcome` asks"
                + " about the first goal that awaits its outcome, or about one that may be achieved by what its"
                + " worksheet says.")
public enum SuggestionCode {
    SMALL_RESTORING_STEP,
    LIGHTER_WEEK,
    FRESH_START,
    GOAL_OUTCOME
}
