package dev.waymark.plan.timeline;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
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
 */
final class Timeline {

    private static final int MOST_STEPS = 30;
    private static final int MOST_GOALS = 20;

    private final PlanSnapshot snapshot;
    private final boolean isHardTime;
    private final PlanView plan;
    private final Map<UUID, List<WorkItem>> work;
    private final TimelineScale scale;
    private final TimelineDrawing drawing;
    private final TimelineDescription description;

    private Timeline(PlanSnapshot snapshot, boolean isHardTime) {
        this.snapshot = snapshot;
        this.isHardTime = isHardTime;
        this.plan = snapshot.plan();
        this.work = snapshot.workByStep();
        this.scale = TimelineScale.of(snapshot);
        this.drawing = new TimelineDrawing(
                "Timeline of " + Sentences.quoted(plan.title()), plan.title(), scale, snapshot.today());
        this.description = new TimelineDescription(summary(), lateBefore());
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
        figures().forEach(drawing::remark);
        if (steps() > 0) {
            drawing.axis();
            var shown = shownGoals();
            shown.forEach(this::drawGoal);
            if (shown.size() < plan.goals().size()) {
                var more = moreGoals(plan.goals().size() - shown.size());
                drawing.more(more);
                description.more(more);
            }
            drawing.legend(!isHardTime);
        }
        return drawing.svg(description.toString());
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
        var remark = goal.dueOn() == null ? "No steps yet" : marks.figures() + "; due " + Sentences.date(goal.dueOn());
        drawing.goal(goal.title(), remark);
        description.goal(goal.title(), remark);
        if (isDetailed()) {
            goal.steps().forEach(this::drawStep);
        } else if (!goal.steps().isEmpty()) {
            drawing.track(marks);
        }
    }

    private void drawStep(StepView step) {
        var marks = marks(work(step));
        drawing.step(step.title(), marks);
        description.step(step.title(), work(step), marks.figures());
    }

    private boolean isDetailed() {
        return steps() <= MOST_STEPS;
    }

    private TimelineMarks marks(Collection<WorkItem> items) {
        return new TimelineMarks(items, scale, lateBefore());
    }

    /** What came due in a pause is not overdue, and in a hard time nothing is. */
    private LocalDate lateBefore() {
        return isHardTime ? LocalDate.MIN : snapshot.standsOn();
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

    private String summary() {
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
