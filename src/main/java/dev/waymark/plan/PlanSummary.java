package dev.waymark.plan;

import dev.waymark.catalog.Situation;
import dev.waymark.plan.schedule.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A plan in a list, without its goals.")
public record PlanSummary(
        @Schema(description = "The plan's id.") UUID id,

        @Schema(description = "The member it belongs to.", examples = "mia")
        String memberId,

        @Schema(description = "Its name.", examples = "Out of the rut by summer")
        String title,

        @Schema(description = "Where it is in its lifecycle.")
        Lifecycle lifecycle,

        @Schema(description = "The lifecycle in words.", examples = "Active")
        String lifecycleLabel,

        @Schema(description = "The first day on which work can be scheduled.", examples = "2026-02-02")
        LocalDate startOn,

        @Schema(description = "When its last step is due; null if it has no steps.", examples = "2026-05-15") @Nullable
        LocalDate endsOn,

        @Schema(description = "Minutes available for the plan in a full week.", examples = "180")
        int weeklyMinutes,

        @Schema(description = "Days of the week on which no work is scheduled.")
        List<Weekday> daysOff,

        @Schema(description = "The IANA time zone in which days begin and end.", examples = "Europe/Berlin")
        String timeZone,

        @Schema(description = "The current pause; null when the plan is not paused.") @Nullable
        PauseView pause,

        @Schema(description = "The assessment that led to the plan.") @Nullable
        UUID sourceAssessmentId,

        @Schema(
                description = "The member's work situation, for which strategies are added to the plan; null if it is"
                        + " unknown.")
        @Nullable
        Situation situation,

        @Schema(description = "The catalog version that its templates were last taken from.", examples = "1")
        int catalogVersion,

        @Schema(description = "When it was created.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    /** As a query returns it: {@code since} is null when the plan is not paused. */
    PlanSummary(
            UUID id,
            String memberId,
            String title,
            Lifecycle lifecycle,
            LocalDate startOn,
            @Nullable LocalDate endsOn,
            int weeklyMinutes,
            List<Weekday> daysOff,
            String timeZone,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable UUID sourceAssessmentId,
            @Nullable Situation situation,
            int catalogVersion,
            Instant createdAt,
            Instant updatedAt) {
        this(
                id,
                memberId,
                title,
                lifecycle,
                lifecycle.label(),
                startOn,
                endsOn,
                weeklyMinutes,
                daysOff,
                timeZone,
                PauseView.of(since, until, reason),
                sourceAssessmentId,
                situation,
                catalogVersion,
                createdAt,
                updatedAt);
    }
}
