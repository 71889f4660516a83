package dev.waymark.coaching.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What is suggested: a `step` to add, a `strategy` to add, nothing but an `encouragement`, or by the"
                        + " service itself, a `call` of this API.")
public enum SuggestionKind {
    STEP,
    STRATEGY,
    ENCOURAGEMENT,
    CALL
}
