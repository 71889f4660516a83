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
        var replan = new SuggestedCall(
                "replanPlan",
                "POST",
                url.apply("/v1/plans/%s/replan".formatted(snapshot.plan().id())),
                new SuggestedBody(snapshot.today()));
        return List.of(new Suggestion(SuggestionCode.FRESH_START, TEXT, replan));
    }

    /** A day that was set by hand stays, and so do the occurrences of a step that recurs until a day. */
    private static boolean isMovable(StepView step) {
        return !step.dueOnFixed()
                && (step.cadence() == null || Cadence.parse(step.cadence()).until() == null);
    }
}
