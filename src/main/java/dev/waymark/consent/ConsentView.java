package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a member shares with a coach.")
public record ConsentView(
        @Schema(description = "The consent's id.") UUID id,

        @Schema(description = "The member who shares.", examples = "mia")
        String memberId,

        @Schema(description = "The coach who may read: the subject of their tokens.", examples = "carl")
        String coachId,

        @Schema(description = "What is shared.", uniqueItems = true, examples = "[\"results\", \"plans\"]")
        List<ConsentScope> scopes,

        @Schema(description = "The same in words, in the same order.", examples = "[\"Results\", \"Plans\"]")
        List<String> scopeLabels,

        @Schema(description = "The last day on which it holds, in UTC; null for no end.", examples = "2037-06-30")
        @Nullable
        LocalDate until,

        @Schema(description = "Whether it holds.") ConsentStatus status,

        @Schema(description = "Whether it holds, in a word.", examples = "Open")
        String statusLabel,

        @Schema(description = "When it was given.") Instant createdAt,

        @Schema(description = "When it was last changed.") Instant updatedAt,

        @Schema(description = "When it was revoked, or when its last day was over; null as long as it is open.")
        @Nullable
        Instant endedAt) {}
