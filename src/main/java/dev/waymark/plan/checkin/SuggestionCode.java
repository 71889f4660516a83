package dev.waymark.plan.checkin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Something that might help. `goal_outcome` asks for the outcome of the first goal that awaits it.")
public enum SuggestionCode {
    LIGHTER_WEEK,
    GOAL_OUTCOME
}
