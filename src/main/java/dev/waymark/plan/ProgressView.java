package dev.waymark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
     * @param feelings of the last days, of which suggestions are made
     * @param ratings how far goals are reached, by their ids; what has no scale any more is not rated either
     */
    static ProgressView of(Plan plan, LocalDate today, List<Feeling> feelings, Map<UUID, Integer> ratings) {
        var progress = progress(plan, today);
        var forecast = forecast(progress, plan.pauses());
        var steps = plan.steps().collect(Collectors.toMap(Step::id, Function.identity()));
        var shares = progress.goals().stream()
                .filter(goal -> goal.doneShare() != null)
                .collect(Collectors.toMap(GoalShare::goalId, GoalShare::doneShare));
        return new ProgressView(
                today,
                progress.effortDoneShare(),
                progress.effortDueShare(),
                progress.signal(),
                progress.slackDays(),
                forecast.on(),
                forecast.basis(),
                forecast.pace(),
                progress.next().stream()
                        .map(item -> next(item, steps.get(item.stepId()).title()))
                        .toList(),
                plan.goals().stream()
                        .map(goal -> new GoalProgress(
                                goal.id(), shares.get(goal.id()), goal.achievement(), attainment(goal, ratings)))
                        .toList(),
                attainmentT(plan, ratings),
                isUnderWay(plan) ? LowEnergy.suggestions(feelings, today) : List.of(),
                ProgressWording.sentence(progress, id -> steps.get(id).title()));
    }

    private static Progress progress(Plan plan, LocalDate today) {
        var paused = plan.lifecycle() == Lifecycle.ON_HOLD;
        var pauses = plan.pauses();
        var progress = Progress.of(
                WorkItem.of(plan), plan.availability().startOn(), pauses.standsOn(today), paused, pauses.resumedOn());
        return plan.lifecycle() == Lifecycle.CANCELLED ? progress.ended() : progress;
    }

    /** Nobody can say when a pause without an end will be over. */
    private static Forecast forecast(Progress progress, Pauses pauses) {
        return pauses.isOpenEnded() ? progress.forecast().undated() : progress.forecast();
    }

    /** Who has nothing to do has nothing to lighten. */
    private static boolean isUnderWay(Plan plan) {
        return plan.lifecycle() == Lifecycle.ACTIVE;
    }

    private static @Nullable Integer attainment(Goal goal, Map<UUID, Integer> ratings) {
        return goal.scale() == null ? null : ratings.get(goal.id());
    }

    private static @Nullable Double attainmentT(Plan plan, Map<UUID, Integer> ratings) {
        return Attainment.tScore(plan.goals().stream()
                .filter(goal -> attainment(goal, ratings) != null)
                .map(goal -> new Attainment.Rating(goal.scale().weight(), ratings.get(goal.id())))
                .toList());
    }

    private static NextStep next(WorkItem item, String title) {
        return new NextStep(item.stepId(), item.goalId(), title, item.effortMinutes(), item.dueOn());
    }
}
