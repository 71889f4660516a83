package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.ShippedContent;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whoever reads two strategies of one result learns what makes each of them different. */
class WhyTest {

    private static final Questionnaire SHORT = ShippedContent.questionnaire("career-rut-short");
    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();
    private static final int SKIPPED = 0;

    @Property(tries = 150)
    void noTwoStrategiesOfAResultSayTheSame(
            @ForAll("answers") Map<String, Answer> answers,
            @ForAll("choices") Map<String, Choice> choices,
            @ForAll("situations") @Nullable Situation situation) {
        var evaluation = Evaluator.evaluate(SHORT, CATALOG, new AnswerSheet(answers, situation, null));
        assertThat(ResultView.of(evaluation, choices, SHORT, CATALOG).strategies())
                .extracting(RankedStrategy::why)
                .doesNotHaveDuplicates();
    }

    /** From nobody's answers to everybody's: alike, at random, and with any of them skipped. */
    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        var keys = SHORT.items().stream().map(Questionnaire.Item::key).toList();
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(SKIPPED, 5).list().ofSize(keys.size()),
                        Arbitraries.integers()
                                .between(SKIPPED, 5)
                                .map(answer -> Collections.nCopies(keys.size(), answer)))
                .map(values -> {
                    Map<String, Answer> answers = new HashMap<>();
                    for (int i = 0; i < keys.size(); i++) {
                        if (values.get(i) != SKIPPED) {
                            answers.put(keys.get(i), Answer.of(values.get(i)));
                        }
                    }
                    return answers;
                });
    }

    @Provide
    Arbitrary<Map<String, Choice>> choices() {
        var keys = CATALOG.strategies().stream().map(Strategy::key).toList();
        return Arbitraries.maps(Arbitraries.of(keys), Arbitraries.of(Choice.class))
                .ofMaxSize(keys.size());
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(Situation.class).injectNull(.2);
    }
}
