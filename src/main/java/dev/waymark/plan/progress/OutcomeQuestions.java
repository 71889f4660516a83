package dev.waymark.plan.progress;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.checkin.SuggestedCall;
import dev.waymark.plan.checkin.Suggestion;
import dev.waymark.plan.checkin.SuggestionCode;
import dev.waymark.plan.outcome.OutcomeQuestion;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Asks for the outcome of goals, one at a time; a member who has paused the plan is asked nothing. */
final class OutcomeQuestions {

    private OutcomeQuestions() {}

    /**
     * The question about the first goal that awaits its outcome; nothing when none does.
     *
     * @param url the address of a path
     */
    static Stream<Suggestion> of(PlanView plan, UnaryOperator<String> url) {
        return plan.goals().stream()
                .filter(goal -> goal.awaitingOutcome() && plan.lifecycle() != Lifecycle.ON_HOLD)
                .map(goal -> about(goal, url))
                .limit(1);
    }

    /** What the request says is the member's answer, so it has no body yet. */
    private static Suggestion about(GoalView goal, UnaryOperator<String> url) {
        return new Suggestion(
                SuggestionCode.GOAL_OUTCOME,
                OutcomeQuestion.of(goal.title(), goal.measure()),
                new SuggestedCall(
                        "setGoalOutcome", "PUT", url.apply("/v1/goals/%s/outcome".formatted(goal.id())), null));
    }
}
