package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangePropertiesTest {

    private static final Questionnaire TWO = Questionnaires.of(Strategies.CAUSES, "+-");

    @Property(tries = 100)
    void nothingChangesBetweenAnEvaluationAndItself(@ForAll("answers") Map<String, Answer> answers) {
        var evaluation = evaluation(TWO, answers);
        var change = Change.between(evaluation, TWO, evaluation, TWO);
        assertThat(change.causes()).allSatisfy(cause -> {
            assertThat(cause.delta()).isIn(null, 0.0);
            assertThat(cause.reliable()).isIn(null, false);
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
        for (int i = 0; i < there.causes().size(); i++) {
            var way = there.causes().get(i);
            Double delta = way.delta() == null ? null : Double.valueOf(0 - way.delta());
            assertThat(back.causes().get(i))
                    .isEqualTo(new CauseChange(
                            way.cause(), way.after(), way.before(), delta, way.threshold(), way.reliable()));
        }
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
