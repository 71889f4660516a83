package dev.waymark.plan.checkin;

import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.schedule.Cadence;
import dev.waymark.platform.text.Sentences;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Offers to begin again today, when so much was left undone that nobody should count it. */
final class FreshStart {

    private static final String TEXT =
            "You can make a fresh start: the steps that are still open get new days from today on, and what you have done"
                    + " stays done.";

    private FreshStart() {}

    /**
     * A fresh start, when more actions are overdue than a sentence counts, and rescheduling moves at least one of them;
     * otherwise nothing.
     *
     * @param url the address of a path
     */
    static List<Suggestion> suggestions(PlanSnapshot snapshot, UnaryOperator<String> url) {
        var overdue = snapshot.work().stream()
                .filter(item -> item.isOverdue(snapshot.standsOn()))
                .map(WorkItem::stepId)
                .toList();
        var movable = snapshot.plan().goals().stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(FreshStart::isMovable)
                .map(StepView::id)
                .collect(Collectors.toSet());
        if (Sentences.areFew(overdue.size()) || overdue.stream().noneMatch(movable::contains)) {
            return List.of();
        }
        // What could not be done is not offered.
        return snapshot.freshStart().get().stream()
                .map(moves -> suggestion(snapshot, moves, url))
                .toList();
    }

    private static Suggestion suggestion(PlanSnapshot snapshot, PlanSnapshot.Moves moves, UnaryOperator<String> url) {
        var replan = new SuggestedCall(
                "replanPlan",
                "POST",
                url.apply("/v1/plans/%s/replan".formatted(snapshot.plan().id())),
                new SuggestedBody(snapshot.today()));
        var preview = new SuggestionPreview(moves.steps(), moves.dates(), moves.endsOnBefore(), moves.endsOnAfter());
        return new Suggestion(SuggestionCode.FRESH_START, TEXT, replan, preview);
    }

    /** A day that was set by hand stays, and so do the occurrences of a step that recurs until a day. */
    private static boolean isMovable(StepView step) {
        return !step.dueOnFixed()
                && (step.cadence() == null || Cadence.parse(step.cadence()).until() == null);
    }
}
