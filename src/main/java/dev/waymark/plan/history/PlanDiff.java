package dev.waymark.plan.history;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.OccurrenceView;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two states of one plan, value by value: the plan first, then its goals and steps in order,
 * and last the steps that moved. It compares what the API shows, so that a new property there appears in the history at
 * once.
 */
final class PlanDiff {

    private static final Set<String> FOLLOWS_OF_A_GOAL = Set.of("lifecycle", "dueOn", "achievement");

    private final List<HistoryChange> changes = new ArrayList<>();

    private PlanDiff() {}

    static List<HistoryChange> between(PlanView before, PlanView after) {
        var diff = new PlanDiff();
        diff.compare(null, null, before, after);
        diff.compareGoals(byId(before.goals(), GoalView::id), byId(after.goals(), GoalView::id));
        diff.changes.sort(Comparator.comparing(HistoryChange::isMove));
        return List.copyOf(diff.changes);
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        var found = new LinkedHashMap<UUID, T>();
        things.forEach(thing -> found.put(id.apply(thing), thing));
        return found;
    }

    private void compareGoals(Map<UUID, GoalView> before, Map<UUID, GoalView> after) {
        compareOrder(null, before.keySet(), after.keySet());
        before.forEach((id, goal) -> {
            var present = after.get(id);
            if (present == null) {
                add(id, null, null, HistoryChange.GOAL, goal.title(), null);
            } else if (!present.equals(goal)) {
                compare(id, null, goal, present);
                compareSteps(id, byId(goal.steps(), StepView::id), byId(present.steps(), StepView::id));
            }
        });
        after.forEach((id, goal) -> {
            if (!before.containsKey(id)) {
                add(id, null, null, HistoryChange.GOAL, null, goal.title());
            }
        });
    }

    private void compareSteps(UUID goal, Map<UUID, StepView> before, Map<UUID, StepView> after) {
        compareOrder(goal, before.keySet(), after.keySet());
        before.forEach((id, step) -> {
            var present = after.get(id);
            if (present == null) {
                add(goal, id, null, HistoryChange.STEP, step.title(), null);
            } else if (!present.equals(step)) {
                compare(goal, id, step, present);
                compareOccurrences(goal, id, step.occurrences(), present.occurrences());
            }
        });
        after.forEach((id, step) -> {
            if (!before.containsKey(id)) {
                add(goal, id, null, HistoryChange.STEP, null, step.title());
            }
        });
    }

    /** Compares the order of what exists both before and after. */
    private void compareOrder(@Nullable UUID goal, Set<UUID> before, Set<UUID> after) {
        compare(goal, null, null, HistoryChange.ORDER, common(before, after), common(after, before));
    }

    private static String common(Set<UUID> ids, Set<UUID> others) {
        return ids.stream().filter(others::contains).map(UUID::toString).collect(Collectors.joining(","));
    }

    /** Occurrences are identified by their days; when days have changed, only the next one is reported. */
    private void compareOccurrences(UUID goal, UUID step, List<OccurrenceView> before, List<OccurrenceView> after) {
        if (before.stream()
                .map(OccurrenceView::dueOn)
                .toList()
                .equals(after.stream().map(OccurrenceView::dueOn).toList())) {
            for (var index = 0; index < before.size(); index++) {
                var was = before.get(index);
                if (was.status() != after.get(index).status()) {
                    add(goal, step, was.dueOn(), HistoryChange.STATUS, text(was), text(after.get(index)));
                }
            }
        } else {
            compare(goal, step, null, HistoryChange.NEXT_ON, next(before), next(after));
        }
    }

    private static String text(OccurrenceView occurrence) {
        return ComparedProperties.text(occurrence.status());
    }

    private static @Nullable String next(List<OccurrenceView> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> !occurrence.status().isClosed())
                .map(occurrence -> occurrence.dueOn().toString())
                .findFirst()
                .orElse(null);
    }

    private void compare(@Nullable UUID goal, @Nullable UUID step, Object before, Object after) {
        ComparedProperties.compare(before, after, different -> {
            if (!(before instanceof GoalView) || !FOLLOWS_OF_A_GOAL.contains(different.property())) {
                add(goal, step, null, different.property(), different.before(), different.after());
            }
        });
    }

    private void compare(
            @Nullable UUID goal,
            @Nullable UUID step,
            @Nullable LocalDate occurrenceOn,
            String property,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            add(goal, step, occurrenceOn, property, before, after);
        }
    }

    private void add(
            @Nullable UUID goal,
            @Nullable UUID step,
            @Nullable LocalDate occurrenceOn,
            String property,
            @Nullable String before,
            @Nullable String after) {
        changes.add(new HistoryChange(goal, step, occurrenceOn, property, before, after));
    }
}
