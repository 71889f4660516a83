package dev.waymark.plan.checkin;

import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import dev.waymark.platform.text.Sentences;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One small thing that restores a member who feels low: from their own plan, if there is one in it. */
final class RestoringStep {

    private static final String GENERAL =
            "One small thing may do you good today, such as ten minutes outside, a warm drink without a screen, or a few"
                    + " words with someone you like.";

    private RestoringStep() {}

    /**
     * The shortest step of a restoring strategy that is open and waits for nothing else, or else something that anybody
     * can do.
     *
     * @param restoring the keys of the restoring strategies
     * @param url the address of a path
     */
    static Suggestion suggestion(PlanView plan, Collection<String> restoring, UnaryOperator<String> url) {
        var open = steps(plan)
                .filter(RestoringStep::isOpen)
                .map(step -> step.id().toString())
                .collect(Collectors.toSet());
        return plan.goals().stream()
                .filter(goal -> goal.strategy() != null && restoring.contains(goal.strategy()))
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> isOpen(step) && step.after().stream().noneMatch(open::contains))
                .min(Comparator.comparingInt(StepView::effortMinutes))
                .map(step -> suggestion(step, url))
                .orElseGet(() -> new Suggestion(SuggestionCode.SMALL_RESTORING_STEP, GENERAL));
    }

    private static Suggestion suggestion(StepView step, UnaryOperator<String> url) {
        return new Suggestion(
                SuggestionCode.SMALL_RESTORING_STEP,
                "One small step may do you good today: %s takes %s, and a part of it is enough."
                        .formatted(Sentences.quoted(step.title()), Sentences.count(step.effortMinutes(), "minute")),
                new SuggestedCall("getStep", "GET", url.apply("/v1/steps/" + step.id()), null));
    }

    private static Stream<StepView> steps(PlanView plan) {
        return plan.goals().stream().flatMap(goal -> goal.steps().stream());
    }

    private static boolean isOpen(StepView step) {
        return !step.status().isClosed();
    }
}
