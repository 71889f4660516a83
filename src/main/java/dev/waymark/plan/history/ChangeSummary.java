package dev.waymark.plan.history;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The main change among several that one request made. A request does one thing: that steps move, or that the plan is
 * completed, follows from it.
 *
 * @param change the main change; its occurrence is null when several occurrences changed in the same way
 */
record ChangeSummary(HistoryCode code, HistoryChange change) {

    /** Rescheduling is about the plan, not about the first step that moved. */
    ChangeSummary {
        if (code == HistoryCode.PLAN_RESCHEDULED) {
            change = new HistoryChange(null, null, null, change.property(), change.before(), change.after());
        }
    }

    private static final Map<HistoryCode, Predicate<HistoryChange>> RULES = rules();

    private static Map<HistoryCode, Predicate<HistoryChange>> rules() {
        var rules = new LinkedHashMap<HistoryCode, Predicate<HistoryChange>>();
        rules.put(HistoryCode.GOAL_ADDED, change -> change.isOf(HistoryChange.GOAL) && change.before() == null);
        rules.put(HistoryCode.GOAL_DELETED, change -> change.isOf(HistoryChange.GOAL));
        rules.put(HistoryCode.STEP_ADDED, change -> change.isOf(HistoryChange.STEP) && change.before() == null);
        rules.put(HistoryCode.STEP_DELETED, change -> change.isOf(HistoryChange.STEP));
        rules.put(HistoryCode.STEP_COMPLETED, change -> becomes(change, "done"));
        rules.put(HistoryCode.STEP_SKIPPED, change -> becomes(change, "skipped"));
        rules.put(HistoryCode.STEP_REOPENED, ChangeSummary::reopens);
        rules.put(HistoryCode.STEP_REHEARSED, change -> change.isOf("rehearsedAt") && change.after() != null);
        rules.put(HistoryCode.STEP_CHANGED, change -> change.isAboutStep() && !change.isMove());
        rules.put(HistoryCode.GOAL_OUTCOME_SET, change -> change.isOfOutcome() && change.after() != null);
        rules.put(HistoryCode.GOAL_OUTCOME_REMOVED, HistoryChange::isOfOutcome);
        rules.put(HistoryCode.GOAL_CHANGED, change -> !change.isAboutPlan() && !change.isAboutStep());
        rules.put(HistoryCode.PLAN_PAUSED, change -> lifecycle(change, "on_hold"));
        rules.put(HistoryCode.PLAN_CANCELLED, change -> lifecycle(change, "cancelled"));
        rules.put(HistoryCode.PLAN_RESUMED, change -> lifecycle(change, "active"));
        rules.put(HistoryCode.PLAN_CHANGED, change -> change.isAboutPlan() && !change.isOf("endsOn"));
        rules.put(HistoryCode.PLAN_RESCHEDULED, change -> true);
        return rules;
    }

    /** @param changes at least one */
    static ChangeSummary of(List<HistoryChange> changes) {
        // A recurring step follows its occurrences, so a change of an occurrence says more.
        var ordered = new ArrayList<>(changes);
        ordered.sort((one, other) -> Boolean.compare(one.occurrenceOn() == null, other.occurrenceOn() == null));
        for (var rule : RULES.entrySet()) {
            var matches = ordered.stream().filter(rule.getValue()).toList();
            if (!matches.isEmpty()) {
                return new ChangeSummary(rule.getKey(), common(matches));
            }
        }
        throw new IllegalArgumentException("Nothing has changed");
    }

    private static HistoryChange common(List<HistoryChange> matches) {
        var first = matches.get(0);
        var occurrences =
                matches.stream().filter(change -> change.occurrenceOn() != null).count();
        return occurrences < 2
                ? first
                : new HistoryChange(
                        first.goalId(), first.stepId(), null, first.property(), first.before(), first.after());
    }

    private static boolean becomes(HistoryChange change, String status) {
        return change.isOf(HistoryChange.STATUS) && status.equals(change.after());
    }

    private static boolean reopens(HistoryChange change) {
        return change.isOf(HistoryChange.STATUS) && isClosed(change.before());
    }

    private static boolean isClosed(@Nullable String status) {
        return "done".equals(status) || "skipped".equals(status);
    }

    private static boolean lifecycle(HistoryChange change, String lifecycle) {
        return change.isOf("lifecycle") && lifecycle.equals(change.after());
    }

    @Nullable
    UUID goalId() {
        return change.goalId();
    }

    @Nullable
    UUID stepId() {
        return change.stepId();
    }

    @Nullable
    LocalDate occurrenceOn() {
        return change.occurrenceOn();
    }

    /** The title of what changed: the current one, or the previous one if it was deleted. */
    String titleIn(PlanView before, PlanView after) {
        return title(after).or(() -> title(before)).orElseThrow();
    }

    private Optional<String> title(PlanView plan) {
        if (change.isAboutPlan()) {
            return Optional.of(plan.title());
        }
        return plan.goals().stream()
                .filter(goal -> change.goalId().equals(goal.id()))
                .flatMap(goal -> change.isAboutStep() ? titles(goal) : Stream.of(goal.title()))
                .findFirst();
    }

    private Stream<String> titles(GoalView goal) {
        return goal.steps().stream()
                .filter(step -> change.stepId().equals(step.id()))
                .map(StepView::title);
    }
}
