package dev.waymark.plan;

import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.Conflicts;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with its goals and dated steps. */
@Schema(description = "A plan with its goals and dated steps.")
public record PlanView(
        @Schema(description = "The plan's id.") @Nullable UUID id,

        @Schema(description = "Whose plan it is.", examples = "mia")
        String memberId,

        @Schema(description = "Its name.", examples = "Out of the rut by summer")
        String title,

        @Schema(description = "Whether it is being followed.")
        Lifecycle lifecycle,

        @Schema(description = "The first day that may hold work.", examples = "2026-02-02")
        LocalDate startOn,

        @Schema(description = "When its last step is due; null without steps.", examples = "2026-05-15") @Nullable
        LocalDate endsOn,

        @Schema(description = "Minutes that a whole week offers.", examples = "180")
        int weeklyMinutes,

        @Schema(description = "Days of the week that never hold work.")
        List<Weekday> daysOff,

        @Schema(description = "The IANA time zone in which days begin and end.", examples = "Europe/Berlin")
        String timeZone,

        @Schema(description = "The pause that it is in; null while it is followed.") @Nullable
        PauseView pause,

        @Schema(description = "The assessment that led to the plan.") @Nullable
        UUID sourceAssessmentId,

        @Schema(description = "The catalog version that templates were last taken from.", examples = "1")
        int catalogVersion,

        @Schema(description = "Its goals, in order.") List<GoalView> goals,

        @Schema(
                description =
                        "Where days that the member set by hand do not go with the rest; they are kept all the same.")
        List<Conflict> conflicts,

        @Schema(description = "When it was made.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    /** @throws ProblemException {@code not-found} when the plan has no such goal */
    GoalView goal(UUID goalId) {
        return goals.stream()
                .filter(goal -> goalId.equals(goal.id()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException {@code not-found} when the plan has no such step */
    StepView step(UUID stepId) {
        return goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> stepId.equals(step.id()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    static PlanView of(Plan plan) {
        return of(plan, plan.id(), GoalView::of);
    }

    /** The same body as of the plan that would be made; what is not stored has no id, and steps are named by reference. */
    static PlanView preview(Plan plan) {
        return of(plan, null, GoalView::preview);
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
                plan.availability().startOn(),
                plan.endsOn(),
                plan.availability().weeklyMinutes(),
                plan.availability().daysOff(),
                plan.availability().timeZone(),
                PauseView.of(plan.pauses()),
                plan.sourceAssessmentId(),
                plan.catalogVersion(),
                plan.goals().stream().map(goal -> form.of(plan, goal)).toList(),
                Conflicts.of(plan.availability().capacity(), plan.datedSteps()),
                plan.createdAt(),
                plan.updatedAt());
    }
}
