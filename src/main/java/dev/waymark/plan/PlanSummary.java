package dev.waymark.plan;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Situation;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.persistence.Conditions;
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

    /** As it is seen without private goals: it may have another name, and a plan that is completed is not paused. */
    PlanSummary titled(String shown) {
        return new PlanSummary(
                id,
                memberId,
                shown,
                lifecycle,
                lifecycleLabel,
                startOn,
                endsOn,
                weeklyMinutes,
                daysOff,
                timeZone,
                lifecycle == Lifecycle.ON_HOLD ? pause : null,
                sourceAssessmentId,
                situation,
                catalogVersion,
                createdAt,
                updatedAt);
    }

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

    /**
     * How summaries are read.
     *
     * @param lifecycle of the plan {@code p}, in HQL
     * @param endsOn likewise
     * @param isOfSteps whether both follow from the plan's steps that are seen
     */
    record SummaryQuery(String lifecycle, String endsOn, boolean isOfSteps) {

        /** A pause ends by itself, even if the plan has not been written since: see {@link Plan#wake}. */
        private static final String IS_NOT_OVER = "(p.pauses.resumesAt is null or p.pauses.resumesAt > :now)";

        private static final String STORED =
                "case when " + IS_NOT_OVER + " then p.lifecycle else dev.waymark.plan.Lifecycle.ACTIVE end";

        /** As {@link PlanParts#hidePrivate}. */
        private static final String FOLLOWING =
                "case when p.lifecycle = dev.waymark.plan.Lifecycle.CANCELLED then p.lifecycle"
                        + " when w.open = 0 then dev.waymark.plan.Lifecycle.COMPLETED"
                        + " when p.lifecycle = dev.waymark.plan.Lifecycle.COMPLETED then dev.waymark.plan.Lifecycle.ACTIVE"
                        + " else " + STORED + " end";

        private static final String STEPS = " join lateral (select max(s.dueOn) as endsOn,"
                + " max(case when s.status in (dev.waymark.plan.StepStatus.TODO, dev.waymark.plan.StepStatus.DOING)"
                + " then 1 else 0 end) as open from Step s where s.tenantId = :tenant and s.planId = p.id%s) w";

        private static final SummaryQuery OF_ALL = new SummaryQuery(STORED, "p.endsOn", false);

        private static final SummaryQuery OF_STEPS = new SummaryQuery(FOLLOWING, "w.endsOn", true);

        static SummaryQuery in(Sight sight) {
            return sight.hidesWellbeing() ? OF_STEPS : OF_ALL;
        }

        /** @param seen which steps {@code s} are seen */
        String select(Conditions seen) {
            return "select new dev.waymark.plan.PlanSummary(p.id, p.memberId, p.title, " + lifecycle
                    + ", p.availability.startOn, " + endsOn
                    + ", p.availability.weeklyMinutes, p.availability.daysOff, p.availability.timeZone,"
                    + " case when " + IS_NOT_OVER + " then p.pauses.since end,"
                    + " p.pauses.until, p.pauses.reason, p.origin.sourceAssessmentId, p.origin.situation,"
                    + " p.origin.catalogVersion, p.createdAt,"
                    + " case when " + IS_NOT_OVER + " then p.updatedAt else p.pauses.resumesAt end) from Plan p"
                    + (isOfSteps ? STEPS.formatted(seen.and()) : "");
        }
    }
}
