package dev.waymark.coaching.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who suggests it: `service`, this service, from the plan and its check-ins; `coach`, a coach of the"
                        + " member.")
public enum SuggestionOrigin {
    SERVICE,
    COACH
}
