package dev.waymark.plan.timeline;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as a picture (SVG): goals and steps over weeks, what is done, due and overdue, and today. To stay readable, it
 * shows only the goals of a plan with many steps, and of many goals those with open work first.
 *
 * <p>Widths are percentages and text sizes pixels, so that the picture fits a phone and a desktop without scaling its
 * words.
 */
final class Timeline {

    private static final int MOST_STEPS = 30;
    private static final int MOST_GOALS = 20;
    private static final int MOST_LINES = 2;

    /** The width in pixels, without margins: on a phone with 360 pixels, and from 640 pixels on. */
    private static final int NARROW = 330;

    private static final int WIDE = 588;

    private final PlanSnapshot snapshot;
    private final boolean isHardTime;
    private final PlanView plan;
    private final Map<UUID, List<WorkItem>> work;
    private final TimelineScale scale;
    private final TimelineDrawing drawing;

    private Timeline(PlanSnapshot snapshot, boolean isHardTime) {
        this.snapshot = snapshot;
        this.isHardTime = isHardTime;
        this.plan = snapshot.plan();
        this.work = snapshot.workByStep();
        this.scale = TimelineScale.of(snapshot);
        this.drawing = new TimelineDrawing(scale, snapshot.today());
    }

    /**
     * The picture of a plan, marked with the snapshot's day.
     *
     * @param isHardTime whether the member has felt low lately: then nothing is shown as overdue
     */
    static String of(PlanSnapshot snapshot, boolean isHardTime) {
        return new Timeline(snapshot, isHardTime).draw();
    }

    private String draw() {
        drawing.heading(
                lines(plan.title(), NARROW, TimelineDrawing.HEADING),
                lines(plan.title(), WIDE, TimelineDrawing.HEADING));
        figures().forEach(drawing::remark);
        if (steps() > 0) {
            drawing.axis();
            var shown = shownGoals();
            shown.forEach(this::drawGoal);
            if (shown.size() < plan.goals().size()) {
                drawing.more(moreGoals(plan.goals().size() - shown.size()));
            }
            drawing.legend();
            if (!isHardTime) {
                drawing.legend(TimelineMarks.Mark.LATE, 48, "Overdue");
            }
        }
        return drawing.svg("Timeline of " + Sentences.quoted(plan.title()), description());
    }

    /** Goals with open work have priority when not all can be shown; then the plan's order applies again. */
    private List<GoalView> shownGoals() {
        var goals = plan.goals();
        var shown = goals.stream()
                .sorted(Comparator.comparing(goal -> !marks(work(goal)).hasOpenWork()))
                .limit(MOST_GOALS)
                .map(GoalView::id)
                .collect(Collectors.toSet());
        return goals.stream().filter(goal -> shown.contains(goal.id())).toList();
    }

    private static String moreGoals(int more) {
        return more == 1 ? "and one more goal" : "and %d more goals".formatted(more);
    }

    private void drawGoal(GoalView goal) {
        var marks = marks(work(goal));
        drawing.goal(
                lines(goal.title(), NARROW, TimelineDrawing.GOAL),
                lines(goal.title(), WIDE, TimelineDrawing.GOAL),
                goal.dueOn() == null ? "No steps yet" : marks.figures() + "; due " + Sentences.date(goal.dueOn()));
        if (isDetailed()) {
            goal.steps()
                    .forEach(step -> drawing.step(
                            lines(step.title(), NARROW, TimelineDrawing.STEP),
                            lines(step.title(), WIDE, TimelineDrawing.STEP),
                            marks(work(step))));
        } else if (!goal.steps().isEmpty()) {
            drawing.track(marks);
        }
    }

    private static List<String> lines(String title, int width, int fontSize) {
        return Svg.lines(title, (double) width / fontSize, MOST_LINES);
    }

    private boolean isDetailed() {
        return steps() <= MOST_STEPS;
    }

    private TimelineMarks marks(Collection<WorkItem> items) {
        // What came due in a pause is not overdue.
        return new TimelineMarks(items, scale, isHardTime ? LocalDate.MIN : snapshot.standsOn());
    }

    private List<WorkItem> work(GoalView goal) {
        return goal.steps().stream().flatMap(step -> work(step).stream()).toList();
    }

    private List<WorkItem> work(StepView step) {
        return work.getOrDefault(step.id(), List.of());
    }

    private int steps() {
        return plan.goals().stream().mapToInt(goal -> goal.steps().size()).sum();
    }

    private List<String> figures() {
        var endsOn = plan.endsOn();
        if (endsOn == null) {
            return List.of("No steps yet");
        }
        var days = "%s to %s".formatted(Sentences.date(plan.startOn()), Sentences.date(endsOn));
        return Stream.of(marks(snapshot.work()).figures(), days, pause())
                .filter(figure -> !figure.isEmpty())
                .toList();
    }

    private String pause() {
        var pause = plan.pause();
        if (pause == null) {
            return "";
        }
        return pause.until() == null
                ? "Paused since " + Sentences.date(pause.since())
                : "Paused until " + Sentences.date(pause.until());
    }

    /** The picture in words, for anyone who does not see it. */
    private String description() {
        var goals = plan.goals().size();
        var steps = steps();
        return "%s with %s. %s. Today is %s."
                .formatted(
                        Sentences.count(goals, "goal"),
                        Sentences.count(steps, "step"),
                        String.join("; ", figures()),
                        Sentences.date(snapshot.today()));
    }
}
