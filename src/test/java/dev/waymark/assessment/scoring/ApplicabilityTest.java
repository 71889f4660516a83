package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.ranked;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a person cannot do, and causes that they cannot have. */
class ApplicabilityTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";
    private static final String C = "limited-growth";
    private static final String D = "values-misalignment";

    private static final List<Strategy> FOUR = List.of(
            Strategies.needing(Requirement.EMPLOYER, restoring(1, on(A, 1))),
            restoring(2, on(B, 1)),
            restoring(3, on(C, 1)),
            restoring(4, on(D, 1)));

    private static RankingInputs inputs(Situation situation, Double... severities) {
        return new RankingInputs(scales(severities), Set.of(), situation, false);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EMPLOYED")
    void whatNeedsAnEmployerIsLastWithoutOneAndKeepsItsFigures(Situation situation) {
        var inputs = inputs(situation, 90.0, 60.0, 60.0, null);
        var figures = Ranking.of(inputs, Strategies.sems(10), FOUR).figures();
        assertThat(figures)
                .extracting(StrategyFigures::key)
                .containsExactly("strategy-2", "strategy-3", "strategy-4", "strategy-1");
        assertThat(figures).extracting(StrategyFigures::applicable).containsExactly(true, true, true, false);
        var last = figures.get(3);
        assertThat(last.relevance()).isEqualTo(90);
        assertThat(last.probabilityTop3()).isZero();
        assertThat(last.tieGroup()).isGreaterThan(figures.get(2).tieGroup());
        assertThat(last.unmet()).containsExactly(Requirement.EMPLOYER);
    }

    @Test
    void itIsOpenToTheEmployedAndWhereTheSituationIsUnknown() {
        assertThat(ranked(scales(90.0, 60.0, 60.0), FOUR.toArray(Strategy[]::new))
                        .get(0)
                        .key())
                .isEqualTo("strategy-1");
        var employed = Ranking.of(inputs(Situation.EMPLOYED, 90.0, 60.0, 60.0), Strategies.sems(10), FOUR)
                .figures()
                .get(0);
        assertThat(employed.key()).isEqualTo("strategy-1");
        assertThat(employed.applicable()).isTrue();
    }

    @Test
    void itTakesNoPlaceAmongTheFirstThree() {
        var figures = Ranking.of(inputs(Situation.LOOKING, 90.0, 10.0, 10.0, 10.0), Strategies.sems(0), FOUR)
                .figures();
        assertThat(figures).extracting(StrategyFigures::probabilityTop3).containsExactly(1.0, 1.0, 1.0, 0.0);
    }

    @Test
    void noChangeOfASeverityPutsItFirst() {
        var looking = inputs(Situation.LOOKING, 50.0, 50.0);
        var two = FOUR.subList(0, 2);
        assertThat(SensitivitySearch.nearest(looking, Ranking.order(looking, two)))
                .isNull();
        var one = FOUR.subList(0, 1);
        assertThat(SensitivitySearch.nearest(looking, Ranking.order(looking, one)))
                .isNull();
    }

    @Test
    void whatIsUnfitIsNotCalledUnansweredToo() {
        var figures = Ranking.of(inputs(Situation.STUDYING, null, 50.0), Strategies.sems(0), FOUR)
                .figures();
        assertThat(figures.get(3).key()).isEqualTo("strategy-1");
        assertThat(figures.get(3).relevance()).isNull();
    }

    /** .4 of the weight is known not to be met: 80 * .6 + 0. Skipped, it would be 80. */
    @Test
    void aCauseThatDoesNotApplyLowersWhatAddressesIt() {
        var both = restoring(1, on(A, .6), on(B, .4));
        var skipped = ranked(scales(80.0), both).get(0);
        assertThat(skipped.relevance()).isEqualTo(80);
        assertThat(skipped.coverage()).isEqualTo(.6);
        var inputs = new RankingInputs(scales(80.0), Set.of(B), null, false);
        var unmet =
                Ranking.of(inputs, Strategies.sems(0), List.of(both)).figures().get(0);
        assertThat(unmet.contributions())
                .containsExactly(new Contribution(A, .6, 80.0, 48), new Contribution(B, .4, null, 0));
        assertThat(unmet.relevance()).isEqualTo(48);
        assertThat(unmet.coverage()).isEqualTo(1);
    }

    @Test
    void whereNothingApplies() {
        var inputs = new RankingInputs(scales(null, 10.0), Set.of(A), null, false);
        var figures = Ranking.of(inputs, Strategies.sems(10), List.of(restoring(1, on(A, 1)), restoring(2, on(B, 1))))
                .figures();
        assertThat(figures).extracting(StrategyFigures::key).containsExactly("strategy-2", "strategy-1");
        assertThat(figures.get(1).relevance()).isZero();
        assertThat(figures.get(1).shown()).isEmpty();
    }

    /** All items of a cause do not apply; another is not asked by the questionnaire, and stays unknown. */
    @Test
    void answersSayWhatDoesNotApply() {
        var questionnaire = Questionnaires.of(List.of(A, B, "inaction"), "+-");
        Map<String, Answer> answers = new HashMap<>();
        Questionnaires.answerAll(answers, questionnaire, A, 5);
        answers.put(B + "-1", Answer.NOT_APPLICABLE);
        answers.put(B + "-2", Answer.NOT_APPLICABLE);
        var catalog = Strategies.catalog(restoring(1, on(A, .4), on(B, .4), on(C, .2)));
        var evaluation = Evaluator.evaluate(questionnaire, catalog, AnswerSheet.of(answers));
        var figures = evaluation.strategies().get(0);
        assertThat(figures.coverage()).isEqualTo(.8);
        assertThat(figures.relevance()).isEqualTo(50);
        assertThat(evaluation.selection().nextItems()).noneMatch(item -> item.startsWith(B));
    }
}
