package dev.waymark.coaching.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A session of a coach with a member.")
public record SessionView(
        @Schema(description = "The session's id.") UUID id,

        @Schema(description = "The member.", examples = "mia")
        String memberId,

        @Schema(description = "The coach.", examples = "carl")
        String coachId,

        @Schema(description = "When it begins.") Instant at,

        @Schema(description = "How many minutes it takes.", examples = "50")
        int durationMinutes,

        @Schema(
                description = "The IANA time zone in which it was arranged; null if it was not given.",
                examples = "Europe/Berlin")
        @Nullable
        String timeZone,

        @Schema(
                description =
                        "The plan that it is about; null if there is none, or if the member does not share plans with"
                                + " the coach who reads this.")
        @Nullable
        UUID planId,

        @Schema(description = "What there is to talk about; null if nothing was written.") @Nullable
        String agenda,

        @Schema(description = "What was talked about; null if nothing was written.") @Nullable
        String summary,

        @Schema(description = "What was agreed on: ids of steps, some of which may have been deleted since.")
        List<UUID> agreedSteps,

        @Schema(description = "When it was arranged.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {}
