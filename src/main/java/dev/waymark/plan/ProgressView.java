package dev.waymark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a plan is going today: computed on every reading, never stored. */
@Schema(description = "How a plan is going today; computed on every reading.")
public record ProgressView(
        @Schema(description = "Today, in the plan's time zone.", examples = "2027-02-15")
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
                        "When the rest will be done at the present pace; null when nothing is open, or while a pause has"
                                + " no end.",
                examples = "2027-05-20")
        @Nullable
        LocalDate forecastOn,

        @Schema(description = "The next one to three actions.")
        List<NextStep> nextSteps,

        @Schema(description = "Each goal.") List<GoalProgress> goals,

        @Schema(description = "The same for a person, in one sentence.")
        String sentence) {

    private static final int LAST_YEAR = 9999;

    /** An action that comes next. */
    @Schema(description = "An action that comes next.")
    public record NextStep(
            @Schema(description = "The step's id.") UUID stepId,

            @Schema(description = "The goal that it serves.")
            UUID goalId,

            @Schema(description = "What to do.") String title,

            @Schema(description = "Minutes that it takes.", examples = "30")
            int effortMinutes,

            @Schema(description = "The day on which it is due.", examples = "2027-02-17")
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
            Achievement achievement) {}

    static ProgressView of(Plan plan, LocalDate today) {
        var units = plan.goals().stream().flatMap(ProgressView::units).toList();
        var paused = plan.lifecycle() == Lifecycle.ON_HOLD;
        var pauses = plan.pauses();
        var progress =
                Progress.of(units, plan.availability().startOn(), pauses.standsOn(today), paused, pauses.resumedOn());
        // Nobody can say when a pause without an end will be over.
        var forecast = paused && pauses.until() == null ? null : progress.forecastOn();
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
                withinTheCalendar(forecast),
                progress.next().stream()
                        .map(unit -> next(unit, steps.get(unit.stepId()).title()))
                        .toList(),
                plan.goals().stream()
                        .map(goal -> new GoalProgress(goal.id(), shares.get(goal.id()), goal.achievement()))
                        .toList(),
                ProgressWording.sentence(progress, id -> steps.get(id).title()));
    }

    /** Dates are written with four digits of the year; a forecast beyond them means never. */
    private static @Nullable LocalDate withinTheCalendar(@Nullable LocalDate forecast) {
        return forecast == null || forecast.getYear() <= LAST_YEAR ? forecast : null;
    }

    private static Stream<Unit> units(Goal goal) {
        return goal.steps().stream()
                .flatMap(step -> step.work().stream()
                        .map(work -> new Unit(
                                step.id(),
                                goal.id(),
                                step.effortMinutes(),
                                work.dueOn(),
                                work.status(),
                                work.completedOn())));
    }

    private static NextStep next(Unit unit, String title) {
        return new NextStep(unit.stepId(), unit.goalId(), title, unit.effortMinutes(), unit.dueOn());
    }
}
