package dev.waymark.plan.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who made a change. */
@Schema(description = "Who made a change.")
public record HistoryActor(
        @Schema(description = "The token's subject.", examples = "mia")
        String subject,

        @Schema(description = "The role in which it was made.", ref = "Role", examples = "member")
        String role) {}
