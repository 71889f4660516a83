package dev.waymark.coaching.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What became of a suggestion: the member has `accepted` or `declined` it, its coach has `withdrawn`"
                        + " it, or it is still `open`.")
public enum SuggestionStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
