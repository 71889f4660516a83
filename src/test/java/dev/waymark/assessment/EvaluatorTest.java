package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.platform.json.CanonicalJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Questionnaire TWO = Questionnaires.of(Strategies.CAUSES, "+-");
    private static final CatalogSnapshot CATALOG = Strategies.catalog(
            Strategies.restoring(1, Strategies.on("isolation", .6), Strategies.on("exhaustion", .4)),
            Strategies.of(2, Load.ADDING, 30, Strategies.on("wrong-field", 1)));

    @Test
    void saysWhatDecidedTheResult() {
        var inputs = Evaluator.evaluate(TWO, CATALOG, Map.of(), null).inputs();
        assertThat(inputs.questionnaire()).isEqualTo(new QuestionnaireReference("made-up", 1, "sha256:1"));
        assertThat(inputs.catalog()).isEqualTo(new CatalogReference(1, "sha256:catalog"));
        assertThat(inputs.scoringVersion()).isEqualTo(1);
    }

    /** The SHA-256 of {@code {}} and of {@code {"a":1,"b":"not_applicable"}}, as sha256sum has them. */
    @Test
    void hashesTheAnswersWhateverTheirOrder() {
        assertThat(CanonicalJson.hash(Map.of()))
                .isEqualTo("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("b", Answer.NOT_APPLICABLE);
        answers.put("a", Answer.of(1));
        assertThat(CanonicalJson.hash(answers))
                .isEqualTo("sha256:2c0970cfc4e864276de66db01fdf30ae90febbc9367f633c44922cc3af062ab8");
    }

    @Test
    void reportsInactionBesideTheCauses() {
        var evaluation = Evaluator.evaluate(TWO, CATALOG, Map.of(), null);
        assertThat(evaluation.causes()).extracting(ScaleScore::cause).isEqualTo(Strategies.CAUSES.subList(0, 11));
        assertThat(evaluation.readiness().inaction().cause()).isEqualTo("inaction");
        assertThat(evaluation.scales()).extracting(ScaleScore::cause).isEqualTo(Strategies.CAUSES);
    }

    @Test
    void needsAScaleOfInaction() {
        var without = new CatalogSnapshot(1, "", CATALOG.causes().subList(0, 11), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Evaluator.evaluate(TWO, without, Map.of(), null));
    }

    @ParameterizedTest
    @CsvSource({"exhaustion, 5, true", "exhaustion, 3, false", "isolation, 5, false"})
    void pointsToSupportWhenExhaustionIsHigh(String cause, int keyed, boolean signpost) {
        Map<String, Answer> answers = new HashMap<>();
        Questionnaires.answerAll(answers, TWO, cause, keyed);
        assertThat(Evaluator.evaluate(TWO, CATALOG, answers, null).signposts())
                .isEqualTo(signpost ? List.of(SignpostCode.SUPPORT) : List.of());
    }

    @Test
    void anEvaluationSurvivesBeingStored() throws JsonProcessingException {
        var evaluation = Evaluator.evaluate(TWO, CATALOG, wornOut(TWO), 10);
        assertThat(JSON.readValue(JSON.writeValueAsString(evaluation), Evaluation.class))
                .isEqualTo(evaluation);
    }

    @Test
    void theSameInputsGiveTheSameResult() {
        assertThat(Evaluator.evaluate(TWO, CATALOG, wornOut(TWO), 10))
                .isEqualTo(Evaluator.evaluate(TWO, CATALOG, wornOut(TWO), 10));
    }

    @Test
    void aResultHasThePropertiesOfTheContractInTheirOrder() {
        JsonNode result = JSON.valueToTree(view(wornOut(TWO)));
        assertThat(names(result))
                .containsExactly(
                        "inputs",
                        "causes",
                        "readiness",
                        "quality",
                        "strategies",
                        "signposts",
                        "sensitivity",
                        "nextItems",
                        "sufficient");
        assertThat(names(result.at("/signposts/0"))).containsExactly("code", "message");
        assertThat(names(result.at("/sensitivity"))).containsExactly("cause", "delta", "becomes");
        assertThat(names(result.at("/inputs")))
                .containsExactly("questionnaire", "catalog", "scoringVersion", "answersHash");
        assertThat(names(result.at("/inputs/questionnaire"))).containsExactly("key", "version", "contentHash");
        assertThat(names(result.at("/causes/0")))
                .containsExactly("cause", "severity", "level", "band", "answered", "applicable", "norm", "drivers");
        assertThat(names(result.at("/readiness/inaction"))).isEqualTo(names(result.at("/causes/0")));
        assertThat(names(result.at("/quality"))).containsExactly("answeredShare", "flags");
        assertThat(names(result.at("/quality/flags/0"))).containsExactly("code", "detail");
    }

    @Test
    void aRankedStrategyHasThePropertiesOfTheContractInTheirOrder() {
        JsonNode result = JSON.valueToTree(view(wornOut(TWO)));
        assertThat(names(result.at("/strategies/0")))
                .containsExactly(
                        "key",
                        "title",
                        "rank",
                        "coverage",
                        "baseRelevance",
                        "relevance",
                        "probabilityTop3",
                        "tieGroup",
                        "contributions",
                        "adjustments",
                        "why");
        assertThat(names(result.at("/strategies/0/contributions/0")))
                .containsExactly("cause", "weight", "severity", "points");
        assertThat(names(result.at("/strategies/1/adjustments/0"))).containsExactly("code", "factor", "reason");
    }

    @Test
    void textsAreRenderedOnReading() {
        var strategies = view(wornOut(TWO)).strategies();
        assertThat(strategies).extracting(RankedStrategy::title).containsExactly("Strategy 1", "Strategy 2");
        assertThat(strategies.get(1).adjustments().get(0).reason()).startsWith("The more exhaustion your answers show");
    }

    @Test
    void aStrategyThatLeftTheCatalogIsCalledByItsKey() {
        var evaluation = Evaluator.evaluate(TWO, CATALOG, wornOut(TWO), 10);
        var later = new CatalogSnapshot(
                2, "", CATALOG.causes(), CATALOG.strategies().subList(0, 1));
        assertThat(ResultView.of(evaluation, later).strategies())
                .extracting(RankedStrategy::title)
                .containsExactly("Strategy 1", "strategy-2");
    }

    private static ResultView view(Map<String, Answer> answers) {
        return ResultView.of(Evaluator.evaluate(TWO, CATALOG, answers, 10), CATALOG);
    }

    private static Map<String, Answer> wornOut(Questionnaire questionnaire) {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(
                cause -> Questionnaires.answerAll(answers, questionnaire, cause, cause.equals("exhaustion") ? 5 : 3));
        return answers;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
