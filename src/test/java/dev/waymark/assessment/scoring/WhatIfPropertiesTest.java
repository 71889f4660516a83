package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WhatIfPropertiesTest {

    private static final Questionnaire SHORT = ShippedContent.questionnaire("career-rut-short");
    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();

    @Property(tries = 50)
    void supposingWhatIsChangesNothing(@ForAll("answers") Map<String, Answer> answers) {
        var evaluation = Evaluator.evaluate(SHORT, CATALOG, new AnswerSheet(answers, null, 60));
        Map<String, Double> severities = evaluation.scales().stream()
                .filter(scale -> scale.severity() != null)
                .collect(Collectors.toMap(ScaleScore::cause, ScaleScore::severity));
        assertThat(Evaluator.suppose(SHORT, CATALOG, new AnswerSheet(answers, null, 60), severities))
                .isEqualTo(evaluation);
    }

    @Property(tries = 50)
    void theOrderAloneIsThatOfTheEvaluation(@ForAll("answers") Map<String, Answer> answers) {
        assertThat(Evaluator.order(SHORT, CATALOG, AnswerSheet.of(answers)))
                .isEqualTo(Evaluator.evaluate(SHORT, CATALOG, AnswerSheet.of(answers))
                        .order());
    }

    @Property(tries = 50)
    void aSupposedSeverityStandsInTheResult(
            @ForAll("answers") Map<String, Answer> answers,
            @ForAll @IntRange(max = 11) int at,
            @ForAll @IntRange(max = 10_000) int hundredths) {
        String cause = Strategies.CAUSES.get(at);
        double severity = hundredths / 100.0;
        var supposed = Evaluator.suppose(SHORT, CATALOG, AnswerSheet.of(answers), Map.of(cause, severity));
        assertThat(supposed.scales().get(at).severity()).isEqualTo(severity);
        assertThat(supposed.scales().get(at).band()).isNotNull();
        assertThat(supposed.strategies().stream()
                        .flatMap(strategy -> strategy.contributions().stream())
                        .filter(contribution -> contribution.cause().equals(cause)))
                .allSatisfy(contribution -> assertThat(contribution.severity()).isEqualTo(severity));
    }

    /** Two of four items are half; one is too little: without the answers to score it, a supposed scale counts as complete. */
    @Example
    void aSupposedSeverityHasTheBandOfItsAnswersOrOfACompleteScale() {
        var questionnaire = Questionnaires.of(Strategies.CAUSES, "++++");
        var band = ErrorModel.band(50, ErrorModel.sem(questionnaire, "isolation", 4));
        assertThat(supposedBand(questionnaire, Map.of())).isEqualTo(band);
        assertThat(supposedBand(questionnaire, Map.of("isolation-1", Answer.of(3))))
                .isEqualTo(band);
        assertThat(supposedBand(questionnaire, Map.of("isolation-1", Answer.of(4), "isolation-2", Answer.of(4))))
                .isEqualTo(ErrorModel.band(50, ErrorModel.sem(questionnaire, "isolation", 2)));
    }

    private static Band supposedBand(Questionnaire questionnaire, Map<String, Answer> answers) {
        return Evaluator.suppose(questionnaire, CATALOG, AnswerSheet.of(answers), Map.of("isolation", 50.0))
                .scales()
                .get(Strategies.CAUSES.indexOf("isolation"))
                .band();
    }

    /** What is called smallest alters the first rank, and nothing smaller does: every scale, every hundredth up to it or to 3 points. */
    @Property(tries = 12)
    void theSensitivityIsTheSmallestChangeThatAltersTheFirstRank(@ForAll("severities") List<Integer> hundredths) {
        Double[] severities = hundredths.stream()
                .map(severity -> severity == null ? null : severity / 100.0)
                .toArray(Double[]::new);
        var first = first(severities);
        var scales = Strategies.scales(severities);
        var sensitivity = SensitivitySearch.nearest(
                RankingInputs.of(scales), Ranking.order(RankingInputs.of(scales), CATALOG.strategies()));
        if (sensitivity != null) {
            int cause = Strategies.CAUSES.indexOf(sensitivity.cause());
            assertThat(first(moved(severities, cause, FixedPoint.hundredths(sensitivity.delta()))))
                    .isEqualTo(sensitivity.becomes())
                    .isNotEqualTo(first);
        }
        long smaller = sensitivity == null ? 300 : Math.abs(FixedPoint.hundredths(sensitivity.delta())) - 1;
        for (int cause = 0; cause < severities.length; cause++) {
            for (long delta = 1; delta <= Math.min(300, smaller); delta++) {
                assertThat(first(moved(severities, cause, delta))).isEqualTo(first);
                assertThat(first(moved(severities, cause, -delta))).isEqualTo(first);
            }
        }
    }

    private static Double[] moved(Double[] severities, int cause, long delta) {
        var moved = severities.clone();
        if (moved[cause] != null) {
            long hundredths = FixedPoint.hundredths(moved[cause]) + delta;
            moved[cause] = FixedPoint.ofHundredths(Math.max(0, Math.min(10_000, hundredths)));
        }
        return moved;
    }

    private static String first(Double[] severities) {
        return Ranking.order(RankingInputs.of(Strategies.scales(severities)), CATALOG.strategies())
                .get(0)
                .strategy()
                .key();
    }

    /** Half of them in the narrow middle, where rivals are close. */
    @Provide
    Arbitrary<List<Integer>> severities() {
        var anywhere = Arbitraries.integers().between(0, 10_000);
        var close = Arbitraries.integers().between(4_900, 5_100);
        return Arbitraries.oneOf(anywhere, close).injectNull(0.1).list().ofSize(12);
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        var keys = Arbitraries.of(
                SHORT.items().stream().map(Questionnaire.Item::key).toList());
        var answer = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Answer::of), Arbitraries.just(Answer.NOT_APPLICABLE));
        return Arbitraries.maps(keys, answer).map(HashMap::new);
    }
}
