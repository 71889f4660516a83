package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Strategy.Load;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultViewTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Questionnaire TWO = Questionnaires.of(Strategies.CAUSES, "+-");
    private static final CatalogSnapshot CATALOG = Strategies.catalog(
            Strategies.restoring(1, Strategies.on("isolation", .6), Strategies.on("exhaustion", .4)),
            Strategies.of(2, Load.ADDING, 30, Strategies.on("wrong-field", 1)));

    @Test
    void aResultHasThePropertiesOfTheContractInTheirOrder() {
        JsonNode result = JSON.valueToTree(view());
        assertThat(names(result))
                .containsExactly(
                        "inputs",
                        "causes",
                        "readiness",
                        "quality",
                        "strategies",
                        "startWith",
                        "signposts",
                        "sensitivity",
                        "nextItems",
                        "remaining",
                        "sufficient");
        assertThat(names(result.at("/startWith"))).containsExactly("strategies", "titles", "code", "reason");
        assertThat(names(result.at("/signposts/0"))).containsExactly("code", "message");
        assertThat(names(result.at("/sensitivity")))
                .containsExactly("cause", "title", "delta", "becomes", "becomesTitle");
        assertThat(names(result.at("/inputs")))
                .containsExactly("questionnaire", "catalog", "scoringVersion", "answersHash", "situation");
        assertThat(names(result.at("/inputs/questionnaire"))).containsExactly("key", "version", "contentHash");
    }

    @Test
    void aScaleHasThePropertiesOfTheContractInTheirOrder() {
        JsonNode result = JSON.valueToTree(view());
        assertThat(names(result.at("/causes/0")))
                .containsExactly(
                        "cause",
                        "title",
                        "severity",
                        "level",
                        "levelLabel",
                        "band",
                        "answered",
                        "applicable",
                        "norm",
                        "drivers");
        assertThat(names(result.at("/readiness/inaction"))).isEqualTo(names(result.at("/causes/0")));
        assertThat(names(result.at("/quality"))).containsExactly("answeredShare", "flags");
        assertThat(names(result.at("/quality/flags/0"))).containsExactly("code", "detail");
    }

    @Test
    void aRankedStrategyHasThePropertiesOfTheContractInTheirOrder() {
        JsonNode result = JSON.valueToTree(view());
        assertThat(names(result.at("/strategies/0")))
                .containsExactly(
                        "key",
                        "title",
                        "summary",
                        "horizon",
                        "horizonLabel",
                        "load",
                        "loadLabel",
                        "weeklyMinutes",
                        "rank",
                        "applicable",
                        "coverage",
                        "baseRelevance",
                        "relevance",
                        "probabilityTop3",
                        "tieGroup",
                        "contributions",
                        "adjustments",
                        "choice",
                        "choiceLabel",
                        "why");
        assertThat(names(result.at("/strategies/0/contributions/0")))
                .containsExactly("cause", "title", "weight", "severity", "points");
        assertThat(names(result.at("/strategies/1/adjustments/0"))).containsExactly("code", "factor", "reason");
    }

    @Test
    void textsAreRenderedOnReading() {
        var strategies = view().strategies();
        assertThat(strategies).extracting(RankedStrategy::title).containsExactly("Strategy 1", "Strategy 2");
        assertThat(strategies.get(0).contributions())
                .extracting(ContributionView::title)
                .containsExactly("Exhaustion", "Isolation");
        assertThat(view().causes()).extracting(ScaleScoreView::title).contains("Unclear direction", "Exhaustion");
        assertThat(view().causes().get(9).drivers())
                .containsExactly(new Statement("exhaustion-1", ""), new Statement("exhaustion-2", ""));
        assertThat(strategies.get(1).adjustments().get(0).reason()).startsWith("The more exhaustion your answers show");
    }

    @Test
    void aStrategyThatLeftTheCatalogIsCalledByItsKey() {
        var evaluation = wornOut();
        var later = new CatalogSnapshot(
                2, "", CATALOG.causes(), CATALOG.strategies().subList(0, 1));
        assertThat(ResultView.of(evaluation, TWO, later).strategies())
                .extracting(RankedStrategy::title)
                .containsExactly("Strategy 1", "strategy-2");
        var gone = ResultView.of(evaluation, TWO, later).strategies().get(1);
        assertThat(gone.summary()).isNull();
        assertThat(gone.loadLabel()).isNull();
        assertThat(gone.weeklyMinutes()).isNull();
    }

    private static ResultView view() {
        return ResultView.of(wornOut(), TWO, CATALOG);
    }

    private static Evaluation wornOut() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(
                cause -> Questionnaires.answerAll(answers, TWO, cause, cause.equals("exhaustion") ? 5 : 3));
        return Evaluator.evaluate(TWO, CATALOG, new AnswerSheet(answers, null, 10));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
