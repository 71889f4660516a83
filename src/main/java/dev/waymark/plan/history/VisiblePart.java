package dev.waymark.plan.history;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says to somebody who does not see all of the plan: nothing about other goals and steps, and nothing that follows from
 * all of them together, such as the day on which the plan ends.
 *
 * @param ids of the goals and steps that are seen
 * @param title what the plan is called, by its title
 */
record VisiblePart(Set<UUID> ids, UnaryOperator<String> title) {

    private static final Set<String> LISTS_OF_IDS = Set.of(HistoryChange.ORDER, "after");

    /** @param plan as it is seen */
    static VisiblePart of(PlanView plan, UnaryOperator<String> title) {
        var steps = plan.goals().stream().flatMap(goal -> goal.steps().stream()).map(StepView::id);
        var goals = plan.goals().stream().map(GoalView::id);
        return new VisiblePart(Stream.concat(goals, steps).collect(Collectors.toSet()), title);
    }

    /** The changes of an entry about this goal; null for one about the whole plan. */
    List<HistoryChange> of(List<HistoryChange> changes, @Nullable UUID goalId) {
        return changes.stream()
                .filter(change -> change.isAboutPlan() ? !follows(change, goalId) : ids.contains(change.goalId()))
                .map(this::shown)
                .toList();
    }

    /** When the plan ends, and whether something done has completed it, depends on all of its steps. */
    private static boolean follows(HistoryChange change, @Nullable UUID goalId) {
        return change.isOf("endsOn") || goalId != null && change.isOf("lifecycle");
    }

    private HistoryChange shown(HistoryChange change) {
        if (LISTS_OF_IDS.contains(change.property())) {
            return change.with(this::onlySeen);
        }
        return change.isAboutPlan() && change.isOf("title") ? change.with(title) : change;
    }

    private String onlySeen(String list) {
        return Arrays.stream(list.split(","))
                .filter(id -> !id.isEmpty() && ids.contains(UUID.fromString(id)))
                .collect(Collectors.joining(","));
    }

    /** How many other steps have moved. */
    static int moved(List<HistoryChange> changes, @Nullable UUID stepId) {
        return (int) changes.stream()
                .filter(HistoryChange::isMove)
                .map(HistoryChange::stepId)
                .filter(step -> !Objects.equals(step, stepId))
                .distinct()
                .count();
    }
}
