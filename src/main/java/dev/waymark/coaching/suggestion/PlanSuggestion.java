package dev.waymark.coaching.suggestion;

import dev.waymark.plan.checkin.Suggestion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that is suggested for a plan. Nothing happens unless the member wants it.")
public record PlanSuggestion(
        @Schema(
                description =
                        "The suggestion's id; null for one of the service itself, which is computed whenever it is read.")
        @Nullable
        UUID id,

        @Schema(description = "The plan it is for.") UUID planId,
        @Schema(description = "Who suggests it.") SuggestionOrigin origin,

        @Schema(description = "The coach who suggests it; null for one of the service itself.", examples = "carl")
        @Nullable
        String coachId,

        @Schema(description = "What is suggested.") SuggestionKind kind,

        @Schema(
                description = "What the coach says about it; null without a message.",
                examples = "You have prepared this so well. One friendly reader, and you are there.")
        @Nullable
        String message,

        @Schema(description = "The step that is suggested; null for everything else.") @Nullable
        SuggestedStep step,

        @Schema(
                description = "The strategy that is suggested; null for everything else.",
                examples = "build-your-network")
        @Nullable
        String strategy,

        @Schema(
                description = "The strategy's display name; null for everything else.",
                examples = "Build a network and keep it alive")
        @Nullable
        String strategyTitle,

        @Schema(
                description =
                        "What the service suggests, with the request that does it; null for a suggestion of a coach.")
        @Nullable
        Suggestion call,

        @Schema(description = "What became of it.") SuggestionStatus status,

        @Schema(
                description =
                        "The step that was added when it was accepted, which may have been deleted since; null for everything"
                                + " else.")
        @Nullable
        UUID stepId,

        @Schema(description = "When it was suggested; null for one of the service itself.") @Nullable
        Instant createdAt,

        @Schema(description = "When it was accepted, declined or withdrawn; null until then.") @Nullable
        Instant answeredAt) {

    /** One of the service itself. */
    static PlanSuggestion of(UUID planId, Suggestion suggestion) {
        return new PlanSuggestion(
                null,
                planId,
                SuggestionOrigin.SERVICE,
                null,
                SuggestionKind.CALL,
                null,
                null,
                null,
                null,
                suggestion,
                SuggestionStatus.OPEN,
                null,
                null,
                null);
    }
}
