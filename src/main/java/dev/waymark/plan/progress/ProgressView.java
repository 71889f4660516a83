package dev.waymark.plan.progress;

import dev.waymark.plan.Achievement;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.checkin.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a plan is going today: computed on every reading, never stored. */
@Schema(description = "How a plan is going today; computed on every reading.")
public record ProgressView(
        @Schema(description = "Today, in the plan's time zone.", examples = "2026-02-16")
        LocalDate asOf,

        @Schema(
                description =
                        "Share of the effort that is done, 0 to 1; null without effort. What is skipped counts nowhere.",
                minimum = "0",
                maximum = "1",
                examples = "0.25")
        @Nullable
        Double effortDoneShare,

        @Schema(
                description = "Share of the effort that is due by today, 0 to 1; null without effort.",
                minimum = "0",
                maximum = "1",
                examples = "0.3")
        @Nullable
        Double effortDueShare,

        @Schema(description = "How it is going, in a word.") Signal signal,

        @Schema(description = "Days ahead of the schedule; negative when behind.", examples = "-2")
        int slackDays,

        @Schema(
                description =
                        "When the rest will be done if it goes on as it went in the last four weeks; null when nothing is"
                                + " open, or while a pause has no end. With little to go by, the plan has most of the say: one"
                                + " or two completions do not make or break it.",
                examples = "2026-05-21")
        @Nullable
        LocalDate forecastOn,

        @Schema(description = "What the forecast is made from.")
        ForecastBasis forecastBasis,

        @Schema(
                description =
                        "How fast it went in the last four weeks: 1 as planned, 0.5 half as fast; null when nothing is"
                                + " open.",
                minimum = "0",
                examples = "0.875")
        @Nullable
        Double pace,

        @Schema(description = "The next one to three actions.")
        List<NextStep> nextSteps,

        @Schema(description = "Each goal.") List<GoalProgress> goals,

        @Schema(
                description =
                        "How far the rated goals are reached together, by their weights: the T-score of Kiresuk and"
                                + " Sherman (1968). 50 is as expected, 10 more or less one standard deviation; null until a goal"
                                + " with a scale is rated.",
                examples = "55.82")
        @Nullable
        Double attainmentT,

        @Schema(description = "What might help, from what the member told in check-ins; empty when nothing does.")
        List<Suggestion> suggestions,

        @Schema(description = "The same for a person, in one sentence.")
        String sentence) {

    /** An action that comes next. */
    @Schema(description = "An action that comes next.")
    public record NextStep(
            @Schema(description = "The step's id.") UUID stepId,

            @Schema(description = "The goal that it serves.")
            UUID goalId,

            @Schema(description = "What to do.") String title,

            @Schema(description = "Minutes that it takes.", examples = "30")
            int effortMinutes,

            @Schema(description = "The day on which it is due.", examples = "2026-02-18")
            LocalDate dueOn) {}

    /** How far a goal has come. */
    @Schema(description = "How far a goal has come.")
    public record GoalProgress(
            @Schema(description = "The goal's id.") UUID goalId,

            @Schema(
                    description = "Share of its effort that is done, 0 to 1; null without effort.",
                    minimum = "0",
                    maximum = "1",
                    examples = "0.5")
            @Nullable
            Double doneShare,

            @Schema(description = "What has come of it, derived from its steps.")
            Achievement achievement,

            @Schema(
                    description =
                            "How far it is reached on its scale, as the last check-in has it: 0 as expected, from -2"
                                    + " to 2; null without a scale, and until it is rated.",
                    minimum = "-2",
                    maximum = "2",
                    examples = "1")
            @Nullable
            Integer attainment) {}

    /**
     * @param suggestions what might help, for as long as there is something to lighten
     * @param ratings how far goals are reached, by their ids; what has no scale any more is not rated either
     */
    static ProgressView of(PlanSnapshot snapshot, List<Suggestion> suggestions, Map<UUID, Integer> ratings) {
        var plan = snapshot.plan();
        var progress = Progress.of(snapshot);
        var titles = plan.goals().stream()
                .flatMap(goal -> goal.steps().stream())
                .collect(Collectors.toMap(StepView::id, StepView::title));
        var shares = progress.goals().stream()
                .filter(goal -> goal.doneShare() != null)
                .collect(Collectors.toMap(GoalShare::goalId, GoalShare::doneShare));
        return new ProgressView(
                snapshot.today(),
                progress.effortDoneShare(),
                progress.effortDueShare(),
                progress.signal(),
                progress.slackDays(),
                progress.forecast().on(),
                progress.forecast().basis(),
                progress.forecast().pace(),
                progress.next().stream()
                        .map(item -> next(item, titles.get(item.stepId())))
                        .toList(),
                plan.goals().stream()
                        .map(goal -> new GoalProgress(
                                goal.id(), shares.get(goal.id()), goal.achievement(), attainment(goal, ratings)))
                        .toList(),
                attainmentT(plan, ratings),
                plan.lifecycle() == Lifecycle.ACTIVE ? suggestions : List.of(),
                ProgressWording.sentence(progress, titles::get));
    }

    private static @Nullable Integer attainment(GoalView goal, Map<UUID, Integer> ratings) {
        return goal.scale() == null ? null : ratings.get(goal.id());
    }

    private static @Nullable Double attainmentT(PlanView plan, Map<UUID, Integer> ratings) {
        return Attainment.tScore(plan.goals().stream()
                .filter(goal -> attainment(goal, ratings) != null)
                .map(goal -> new Attainment.Rating(goal.scale().weight(), ratings.get(goal.id())))
                .toList());
    }

    private static NextStep next(WorkItem item, String title) {
        return new NextStep(item.stepId(), item.goalId(), title, item.effortMinutes(), item.dueOn());
    }
}
