package dev.waymark.plan.progress;

import dev.waymark.catalog.Signpost;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.checkin.Advice;
import dev.waymark.plan.checkin.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a plan is going today; computed whenever it is read.")
public record ProgressView(
        @Schema(description = "Today, in the plan's time zone.", examples = "2026-02-16")
        LocalDate asOf,

        @Schema(
                description = "The share of the effort that is done, 0 to 1; null if there is no effort. Skipped"
                        + " work is not counted.",
                minimum = "0",
                maximum = "1",
                examples = "0.25")
        @Nullable
        Double effortDoneShare,

        @Schema(
                description = "The share of the effort that is due by today, 0 to 1; null if there is no effort.",
                minimum = "0",
                maximum = "1",
                examples = "0.3")
        @Nullable
        Double effortDueShare,

        @Schema(description = "How it is going, in one word.")
        Signal signal,

        @Schema(description = "The signal in words.", examples = "On track")
        String signalLabel,

        @Schema(description = "Days ahead of schedule; negative when behind.", examples = "-2")
        int slackDays,

        @Schema(
                description = "When the rest will be done at the pace of the last four weeks; null if nothing is"
                        + " open, or while a pause has no end. With little evidence, the forecast relies mostly"
                        + " on the plan: one or two completions do not make or break it.",
                examples = "2026-05-21")
        @Nullable
        LocalDate forecastOn,

        @Schema(description = "What the forecast is based on.")
        ForecastBasis forecastBasis,

        @Schema(
                description = "How fast work went in the last four weeks: 1 is as planned, 0.5 is half as fast;"
                        + " null if nothing is open.",
                minimum = "0",
                examples = "0.875")
        @Nullable
        Double pace,

        @Schema(description = "The next one to three actions.")
        List<NextStep> nextSteps,

        @Schema(description = "How far each goal has come.") List<GoalProgress> goals,

        @Schema(
                description = "How far the rated goals are reached overall, by their weights: the T-score of"
                        + " Kiresuk and Sherman (1968). 50 is as expected, and 10 points are one standard"
                        + " deviation; null until a goal with a scale is rated.",
                examples = "55.82")
        @Nullable
        Double attainmentT,

        @Schema(
                description =
                        "What might help, based on the member's check-ins and the plan, and a question about the first"
                                + " goal that awaits its outcome; empty if there is nothing to suggest.")
        List<Suggestion> suggestions,

        @Schema(
                description =
                        "Pointers to help that this service cannot give: shown while the member's mood or energy has"
                                + " been low over the last 14 days.")
        List<Signpost> signposts,

        @Schema(
                description =
                        "How the plan is going, as one sentence for the member. While the member feels low, it does"
                                + " not say what is overdue.")
        String sentence) {

    @Schema(description = "One of the next actions.")
    public record NextStep(
            @Schema(description = "The step's id.") UUID stepId,

            @Schema(description = "The goal it belongs to.") UUID goalId,

            @Schema(description = "What to do.") String title,

            @Schema(description = "How many minutes it takes.", examples = "30")
            int effortMinutes,

            @Schema(description = "The day it is due, or was planned for.", examples = "2026-02-18")
            LocalDate dueOn) {}

    /**
     * @param advice what to tell the member today
     * @param ratings how far goals are reached, by goal id; a goal that no longer has a scale is not rated
     */
    static ProgressView of(PlanSnapshot snapshot, Advice advice, Map<UUID, Integer> ratings) {
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
                progress.signal().label(),
                progress.slackDays(),
                progress.forecast().on(),
                progress.forecast().basis(),
                progress.forecast().pace(),
                progress.next().stream()
                        .map(item -> next(item, titles.get(item.stepId())))
                        .toList(),
                plan.goals().stream()
                        .map(goal -> GoalProgress.of(goal, shares.get(goal.id()), attainment(goal, ratings)))
                        .toList(),
                attainmentT(plan, ratings),
                suggestions(plan, advice),
                advice.signposts(),
                ProgressWording.sentence(progress, titles::get, advice.isHardTime()));
    }

    private static List<Suggestion> suggestions(PlanView plan, Advice advice) {
        return Stream.concat(advice.suggestions().stream(), OutcomeQuestions.of(plan))
                .toList();
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
