package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Strategy.Load;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What eases the load in the shipped templates can be done in the first week. */
class EasingStepTest {

    private static final int MOST_MINUTES = 60;

    static Stream<Strategy> strategies() {
        return Catalogs.shipped().snapshot().strategies().stream();
    }

    private static Stream<List<TemplateGoal>> sets(Strategy strategy) {
        var template = strategy.template();
        return Stream.concat(
                Stream.of(template.goals()), template.variants().stream().map(TemplateVariant::goals));
    }

    private static List<TemplateStep> easing(Stream<TemplateGoal> goals) {
        return goals.flatMap(goal -> goal.steps().stream())
                .filter(TemplateStep::easing)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void isOneInTheFirstGoalOfARestoringStrategy(Strategy strategy) {
        assertThat(sets(strategy)).allSatisfy(goals -> {
            assertThat(easing(goals.stream())).hasSizeLessThanOrEqualTo(strategy.load() == Load.RESTORING ? 1 : 0);
            assertThat(easing(goals.stream().skip(1))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void needsLittleBeforeIt(Strategy strategy) {
        assertThat(sets(strategy)).allSatisfy(goals -> {
            var steps = goals.stream().flatMap(goal -> goal.steps().stream()).toList();
            var needed = new HashSet<TemplateStep>();
            easing(goals.stream()).forEach(step -> addWithAllBefore(step, steps, needed));
            assertThat(needed).allMatch(step -> step.cadence() == null);
            assertThat(needed.stream().mapToInt(TemplateStep::effortMinutes).sum())
                    .isLessThanOrEqualTo(MOST_MINUTES);
        });
    }

    private static void addWithAllBefore(TemplateStep step, List<TemplateStep> steps, Set<TemplateStep> found) {
        found.add(step);
        steps.stream()
                .filter(other -> step.after().contains(other.key()))
                .forEach(before -> addWithAllBefore(before, steps, found));
    }
}
