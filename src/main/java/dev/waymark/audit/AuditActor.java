package dev.waymark.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who did something.")
public record AuditActor(
        @Schema(
                description = "The token's subject; for a member, their pseudonym.",
                examples = "b6a0f5a4-2f0a-4d64-8c1c-3e0d7f5f9a55")
        String subject,

        @Schema(description = "The role in which it was done.", ref = "Role", examples = "member")
        String role) {}
