package dev.waymark.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalog.Situation;
import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.Conflicts;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.precondition.Revised;
import dev.waymark.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A plan with its goals and dated steps.")
public record PlanView(
        @Schema(description = "The plan's id.") @Nullable UUID id,

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

        @Schema(description = "Its goals, in order.") List<GoalView> goals,

        @Schema(
                description =
                        "Where days that the member set by hand, or occurrences that end by UNTIL, do not fit the rest of the"
                                + " plan. The service keeps those days anyway.")
        List<Conflict> conflicts,

        @Schema(description = "When it was created.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt,

        @JsonIgnore String state)
        implements Revised {

    /** @throws ProblemException {@code not-found} when the plan has no such goal */
    public GoalView goal(UUID goalId) {
        return goals.stream()
                .filter(goal -> goalId.equals(goal.id()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException {@code not-found} when the plan has no such step */
    public StepView step(UUID stepId) {
        return goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> stepId.equals(step.id()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    static PlanView of(Plan plan) {
        return of(plan, plan.id(), GoalView::of);
    }

    /**
     * The body of the plan that would be created; nothing is stored, so ids are null and steps are named by reference.
     */
    static PlanView preview(Plan plan) {
        var refs = StepView.refs(plan);
        return of(plan, null, (whole, goal) -> GoalView.preview(whole, goal, refs));
    }

    private interface GoalForm {
        GoalView of(Plan plan, Goal goal);
    }

    private static PlanView of(Plan plan, @Nullable UUID id, GoalForm form) {
        return new PlanView(
                id,
                plan.memberId(),
                plan.title(),
                plan.lifecycle(),
                plan.lifecycle().label(),
                plan.availability().startOn(),
                plan.endsOn(),
                plan.availability().weeklyMinutes(),
                plan.availability().daysOff(),
                plan.availability().timeZone(),
                PauseView.of(plan.pauses()),
                plan.origin().sourceAssessmentId(),
                plan.origin().situation(),
                plan.origin().catalogVersion(),
                plan.goals().stream().map(goal -> form.of(plan, goal)).toList(),
                Conflicts.of(plan.availability().capacity(), plan.datedSteps()),
                plan.createdAt(),
                plan.updatedAt(),
                plan.state());
    }
}
