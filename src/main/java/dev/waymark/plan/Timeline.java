package dev.waymark.plan;

import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as a picture (SVG): goals and steps over weeks, what is done, due and overdue, and today. It stays readable: of a
 * plan with many steps it shows the goals alone, and of many goals those that still ask for something.
 *
 * <p>Widths are percentages and letters pixels, so that the picture fits a phone and a desk without scaling its words.
 */
final class Timeline {

    private static final int MOST_STEPS = 30;
    private static final int MOST_GOALS = 20;
    private static final int MOST_LINES = 2;

    /** The width, in pixels, on a phone of 360 pixels and from 640 pixels on, less the margins. */
    private static final int NARROW = 330;

    private static final int WIDE = 588;

    private final Plan plan;
    private final LocalDate today;
    private final TimelineScale scale;
    private final TimelineDrawing drawing;

    private Timeline(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.scale = TimelineScale.of(plan);
        this.drawing = new TimelineDrawing(scale, today);
    }

    /** The picture of a plan on a day. */
    static String of(Plan plan, LocalDate today) {
        return new Timeline(plan, today).draw();
    }

    private String draw() {
        drawing.heading(
                lines(plan.title(), NARROW, TimelineDrawing.HEADING),
                lines(plan.title(), WIDE, TimelineDrawing.HEADING));
        figures().forEach(drawing::remark);
        if (plan.steps().findAny().isPresent()) {
            drawing.axis();
            var shown = shownGoals();
            shown.forEach(this::drawGoal);
            if (shown.size() < plan.goals().size()) {
                drawing.more(moreGoals(plan.goals().size() - shown.size()));
            }
            drawing.legend();
        }
        return drawing.svg("Timeline of " + Sentences.quoted(plan.title()), description());
    }

    /** Those that still ask for something come first when not all can be shown; then the order is the plan's again. */
    private List<Goal> shownGoals() {
        var goals = plan.goals();
        return goals.size() <= MOST_GOALS
                ? goals
                : goals.stream()
                        .sorted(Comparator.comparing(goal -> !marks(work(goal)).hasOpenWork()))
                        .limit(MOST_GOALS)
                        .sorted(Comparator.comparing(Goal::position))
                        .toList();
    }

    private static String moreGoals(int more) {
        return more == 1 ? "and one more goal" : "and %d more goals".formatted(more);
    }

    private void drawGoal(Goal goal) {
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
                            marks(step.work())));
        } else if (!goal.steps().isEmpty()) {
            drawing.track(marks);
        }
    }

    private static List<String> lines(String title, int width, int fontSize) {
        return Svg.lines(title, (double) width / fontSize, MOST_LINES);
    }

    private boolean isDetailed() {
        return plan.steps().count() <= MOST_STEPS;
    }

    private TimelineMarks marks(List<? extends Work> work) {
        // What came due in a pause is not overdue.
        return new TimelineMarks(work, scale, plan.pauses().standsOn(today));
    }

    private static List<Work> work(Goal goal) {
        var work = new ArrayList<Work>();
        goal.steps().forEach(step -> work.addAll(step.work()));
        return work;
    }

    private TimelineMarks marksOfAll() {
        var work = new ArrayList<Work>();
        plan.goals().forEach(goal -> work.addAll(work(goal)));
        return marks(work);
    }

    private List<String> figures() {
        var endsOn = plan.endsOn();
        if (endsOn == null) {
            return List.of("No steps yet");
        }
        var days = "%s to %s".formatted(Sentences.date(plan.availability().startOn()), Sentences.date(endsOn));
        return Stream.of(marksOfAll().figures(), days, pause())
                .filter(figure -> !figure.isEmpty())
                .toList();
    }

    private String pause() {
        var pauses = plan.pauses();
        if (pauses.since() == null) {
            return "";
        }
        return pauses.until() == null
                ? "Paused since " + Sentences.date(pauses.since())
                : "Paused until " + Sentences.date(pauses.until());
    }

    /** The picture in words, for people who do not see it. */
    private String description() {
        var goals = plan.goals().size();
        var steps = plan.steps().count();
        return "%s with %s. %s. Today is %s."
                .formatted(
                        Sentences.count(goals, "goal"),
                        Sentences.count(steps, "step"),
                        String.join("; ", figures()),
                        Sentences.date(today));
    }
}
