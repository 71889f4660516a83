package dev.waymark.plan.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who made a change.")
public record HistoryActor(
        @Schema(description = "The token's subject.", examples = "mia")
        String subject,

        @Schema(description = "The role in which the change was made.", ref = "Role", examples = "member")
        String role) {}
