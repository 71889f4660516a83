package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates for particular causes keep what the ordinary ones promise, and a tired member is eased soon. */
class TemplateVariantsTest {

    private static final Catalog CATALOG = new CatalogLoader().load();
    private static final Pattern A_DAY_OF_THE_WEEK =
            Pattern.compile("(?i)\\b((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)\\b");
    private static final int ONE_SITTING = 30;

    static Stream<Arguments> variants() {
        return strategies()
                .flatMap(strategy ->
                        strategy.template().variants().stream().map(variant -> Arguments.of(strategy, variant)));
    }

    static Stream<Strategy> strategies() {
        return CATALOG.snapshot().strategies().stream();
    }

    private static List<TemplateStep> steps(List<TemplateGoal> goals) {
        return goals.stream().flatMap(goal -> goal.steps().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void canBeBegun(Strategy strategy, TemplateVariant variant) {
        var steps = steps(variant.goals());
        assertThat(variant.goals()).extracting(TemplateGoal::horizon).contains(GoalHorizon.SHORT, GoalHorizon.LONG);
        assertThat(steps).hasSizeBetween(5, 9);
        assertThat(steps.get(0).after()).isEmpty();
        assertThat(steps.get(0).effortMinutes()).isEqualTo(strategy.firstStepMinutes());
        assertThat(steps.get(0).smallStart()).isNotNull();
        assertThat(steps.stream()
                        .filter(step -> step.cadence() != null)
                        .mapToInt(TemplateStep::effortMinutes)
                        .sum())
                .isBetween(1, ONE_SITTING);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void sayWhenToBegin(Strategy strategy, TemplateVariant variant) {
        for (var goal : variant.goals()) {
            assertThat(goal.steps().get(0).ifThen().get(0).cueType()).isIn(CueType.TIME, CueType.EVENT);
        }
        for (var step : steps(variant.goals())) {
            assertThat(step.ifThen()).extracting(IfThen::cueType).doesNotContainNull();
            assertThat(step.ifThen()).extracting(IfThen::cue).noneMatch(A_DAY_OF_THE_WEEK.asPredicate());
            assertThat(step.title()).doesNotContainPattern(A_DAY_OF_THE_WEEK);
        }
    }

    /** If your values clash with an employer's and you like the work, you keep the work. */
    @Test
    void includeTheSameWorkElsewhere() {
        var sameField = CATALOG.strategy("consider-career-change")
                .orElseThrow()
                .template()
                .variants()
                .get(0);
        assertThat(sameField.above()).containsExactly("values-misalignment");
        assertThat(sameField.notAbove()).containsExactly("wrong-field");
    }

    /** What comes before the easing step must fit, with it, into the first week of a tired person. */
    @Test
    void aRestoringStrategyEasesTheLoadInOneSitting() {
        var restoring = strategies()
                .filter(strategy -> strategy.load() == Strategy.Load.RESTORING)
                .toList();
        assertThat(restoring).isNotEmpty();
        for (var strategy : restoring) {
            var steps = steps(strategy.template().goals());
            var easing = steps.stream().filter(TemplateStep::easing).toList();
            assertThat(easing).as(strategy.key()).hasSize(1);
            var before = steps.subList(0, steps.indexOf(easing.get(0)) + 1);
            assertThat(before).extracting(TemplateStep::cadence).containsOnlyNulls();
            assertThat(before.stream().mapToInt(TemplateStep::effortMinutes).sum())
                    .isLessThanOrEqualTo(ONE_SITTING);
        }
    }
}
