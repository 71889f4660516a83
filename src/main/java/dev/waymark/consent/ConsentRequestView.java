package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a coach asks a member to share.")
public record ConsentRequestView(
        @Schema(description = "The request's id.") UUID id,

        @Schema(description = "The member who is asked.", examples = "mia")
        String memberId,

        @Schema(description = "The coach who asks.", examples = "carl")
        String coachId,

        @Schema(description = "What the coach asks for.", uniqueItems = true, examples = "[\"results\", \"plans\"]")
        List<ConsentScope> scopes,

        @Schema(description = "The same in words, in the same order.", examples = "[\"Results\", \"Plans\"]")
        List<String> scopeLabels,

        @Schema(
                description = "The last day for which the coach asks, in UTC; null for no end.",
                examples = "2037-06-30")
        @Nullable
        LocalDate until,

        @Schema(
                description = "What the coach wrote to the member; null if nothing.",
                examples = "So that we can go through your plan before we talk on Friday.")
        @Nullable
        String message,

        @Schema(description = "What became of it.") ConsentRequestStatus status,

        @Schema(description = "What became of it, in a word.", examples = "Open")
        String statusLabel,

        @Schema(description = "The consent that accepting it has given or changed; null unless it is accepted.")
        @Nullable
        UUID consentId,

        @Schema(description = "When the coach asked.") Instant createdAt,

        @Schema(description = "When it was last changed or answered.")
        Instant updatedAt,

        @Schema(description = "When it was accepted or refused; null until then.") @Nullable
        Instant answeredAt) {}
