package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.CauseChange.Difference;
import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ChangePropertiesTest {

    private static final Questionnaire TWO = Questionnaires.of(Strategies.CAUSES, "+-");

    @Property(tries = 100)
    void nothingChangesBetweenAnEvaluationAndItself(@ForAll("answers") Map<String, Answer> answers) {
        var evaluation = evaluation(TWO, answers);
        var change = Change.between(evaluation, TWO, evaluation, TWO);
        assertThat(change.causes()).allSatisfy(cause -> {
            assertThat(cause.difference())
                    .satisfiesAnyOf(
                            difference -> assertThat(difference).isNull(),
                            difference -> assertThat(difference.delta()).isZero());
            assertThat(cause.verdict()).isIn(Verdict.UNCHANGED, Verdict.UNCERTAIN);
            assertThat(cause.before()).isEqualTo(cause.after());
        });
    }

    @Property(tries = 100)
    void theWayBackIsTheOppositeOfTheWayThere(
            @ForAll("answers") Map<String, Answer> first, @ForAll("answers") Map<String, Answer> second) {
        var a = evaluation(TWO, first);
        var b = evaluation(TWO, second);
        var there = Change.between(a, TWO, b, TWO);
        var back = Change.between(b, TWO, a, TWO);
        assertThat(back.method()).isEqualTo(there.method());
        assertThat(back.verdict()).isEqualTo(opposite(there.verdict()));
        for (int i = 0; i < there.causes().size(); i++) {
            var way = there.causes().get(i);
            var opposite = back.causes().get(i);
            assertThat(opposite.before()).isEqualTo(way.after());
            assertThat(opposite.after()).isEqualTo(way.before());
            assertThat(opposite.difference()).isEqualTo(opposite(way.difference()));
            assertThat(opposite.verdict()).isEqualTo(opposite(way.verdict()));
        }
    }

    private static @Nullable Difference opposite(@Nullable Difference difference) {
        return difference == null ? null : new Difference(0 - difference.delta(), difference.threshold());
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Verdict.WORSE;
            case WORSE -> Verdict.BETTER;
            case UNCHANGED, UNCERTAIN -> verdict;
        };
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        var keys =
                Arbitraries.of(TWO.items().stream().map(Questionnaire.Item::key).toList());
        var answer = Arbitraries.integers().between(1, 5).map(Answer::of).edgeCases(config -> config.none());
        return Arbitraries.maps(keys, Arbitraries.oneOf(answer, Arbitraries.just(Answer.NOT_APPLICABLE)));
    }

    private static Evaluation evaluation(Questionnaire questionnaire, Map<String, Answer> answers) {
        return Evaluator.evaluate(questionnaire, Strategies.catalog(), AnswerSheet.of(new HashMap<>(answers)));
    }
}
