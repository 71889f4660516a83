package dev.waymark.plan.progress;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Signpost;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.agenda.AgendaItem;
import dev.waymark.plan.checkin.Advice;
import dev.waymark.plan.checkin.Suggestion;
import dev.waymark.platform.statistics.GoalAttainment;
import dev.waymark.platform.statistics.GoalAttainment.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
                        + " open, while a pause has no end, and if it is too far off to be told yet, which"
                        + " `forecastBasis` says. With little evidence, the forecast relies mostly on the plan: one or"
                        + " two completions do not make or break it.",
                examples = "2026-05-21")
        @Nullable
        LocalDate forecastOn,

        @Schema(description = "What the forecast is based on.")
        ForecastBasis forecastBasis,

        @Schema(
                description = "The forecast as a sentence for the member, also when it cannot be told yet; null if"
                        + " there is nothing to forecast.",
                examples = "At this pace, you will be done on 21 May 2026.")
        @Nullable
        String forecastSentence,

        @Schema(
                description = "How fast work went in the last four weeks: 1 is as planned, 0.5 is half as fast;"
                        + " null if nothing is open.",
                minimum = "0",
                examples = "0.875")
        @Nullable
        Double pace,

        @Schema(description = "The next one to three actions.")
        List<AgendaItem> nextSteps,

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

    /**
     * @param advice what to tell the member today
     * @param ratings how far goals are reached, by goal id; a goal that no longer has a scale is not rated
     * @param url the address of a path
     */
    static ProgressView of(
            PlanSnapshot snapshot,
            Advice advice,
            Map<UUID, Integer> ratings,
            Catalog catalog,
            UnaryOperator<String> url) {
        var plan = snapshot.plan();
        var progress = Progress.of(snapshot);
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
                progress.forecast().sentence(),
                progress.forecast().pace(),
                progress.nextSteps(snapshot, catalog),
                plan.goals().stream()
                        .map(goal -> GoalProgress.of(goal, shares.get(goal.id()), attainment(goal, ratings)))
                        .toList(),
                attainmentT(plan, ratings),
                suggestions(plan, advice, url),
                advice.signposts(),
                progress.sentence(plan, advice));
    }

    private static List<Suggestion> suggestions(PlanView plan, Advice advice, UnaryOperator<String> url) {
        return Stream.concat(advice.suggestions().stream(), OutcomeQuestions.of(plan, url))
                .toList();
    }

    private static @Nullable Integer attainment(GoalView goal, Map<UUID, Integer> ratings) {
        return goal.scale() == null ? null : ratings.get(goal.id());
    }

    /** Two decimals. Goals that were not rated do not count. */
    private static @Nullable Double attainmentT(PlanView plan, Map<UUID, Integer> ratings) {
        Double tScore = GoalAttainment.tScore(plan.goals().stream()
                .filter(goal -> attainment(goal, ratings) != null)
                .map(goal -> new Rating(goal.scale().weight(), ratings.get(goal.id())))
                .toList());
        return tScore == null
                ? null
                : (Double) BigDecimal.valueOf(tScore)
                        .setScale(2, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
