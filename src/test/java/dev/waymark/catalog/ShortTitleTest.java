package dev.waymark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where there is little room, each step of a strategy can still be told from the others. */
class ShortTitleTest {

    /** The first word says what to do, as in a title; a title ends without a period. */
    private static final Pattern WHAT_TO_DO = Pattern.compile("(?!(The|An?|Your|My) )[A-Z][a-z]+,? .*[^.…]");

    static Stream<Strategy> strategies() {
        return CatalogContentTest.strategies().stream();
    }

    /** What a person in this situation reads, with and without a small start. */
    private static List<String> read(Strategy strategy, Situation situation, boolean small) {
        return strategy.template()
                .everyStep()
                .map(step -> step.in(situation))
                .map(step -> small ? step.madeSmall() : step)
                .map(TemplateStep::shortTitle)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void isThereForEveryStepAndTellsItApart(Strategy strategy) {
        for (var situation : Situation.values()) {
            for (var small : List.of(false, true)) {
                assertThat(read(strategy, situation, small))
                        .as("%s, %s", strategy.key(), situation)
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                title -> assertThat(title).hasSizeBetween(5, 40).matches(WHAT_TO_DO));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void saysOfAnsweringAQuestionnaireThatItIsThat(Strategy strategy) {
        assertThat(strategy.template()
                        .everyStep()
                        .filter(TemplateStep::doneByAssessment)
                        .map(TemplateStep::kind))
                .allMatch(kind -> kind == StepKind.QUESTIONNAIRE);
    }
}
