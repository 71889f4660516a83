package dev.waymark.plan.progress;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.checkin.Suggestion;
import dev.waymark.plan.checkin.SuggestionCode;
import dev.waymark.plan.outcome.OutcomeQuestion;
import java.util.stream.Stream;

/** Asks for the outcome of goals, one at a time; a member who has paused the plan is asked nothing. */
final class OutcomeQuestions {

    private OutcomeQuestions() {}

    /** The question about the first goal that awaits its outcome; nothing when none does. */
    static Stream<Suggestion> of(PlanView plan) {
        return plan.goals().stream()
                .filter(goal -> goal.awaitingOutcome() && plan.lifecycle() != Lifecycle.ON_HOLD)
                .map(OutcomeQuestions::about)
                .limit(1);
    }

    private static Suggestion about(GoalView goal) {
        return new Suggestion(SuggestionCode.GOAL_OUTCOME, OutcomeQuestion.of(goal.title(), goal.measure()));
    }
}
