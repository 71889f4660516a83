package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.SignpostCode;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.platform.json.CanonicalJson;
import java.util.AbstractList;
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
        var inputs = Evaluator.evaluate(TWO, CATALOG, AnswerSheet.of(Map.of())).inputs();
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
        var evaluation = Evaluator.evaluate(TWO, CATALOG, AnswerSheet.of(Map.of()));
        assertThat(evaluation.causes()).extracting(ScaleScore::cause).isEqualTo(Strategies.CAUSES.subList(0, 11));
        assertThat(evaluation.readiness().inaction().cause()).isEqualTo("inaction");
        assertThat(evaluation.scales()).extracting(ScaleScore::cause).isEqualTo(Strategies.CAUSES);
    }

    @Test
    void needsAScaleOfInaction() {
        var without = new CatalogSnapshot(1, "", CATALOG.causes().subList(0, 11), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluator.evaluate(TWO, without, AnswerSheet.of(Map.of())));
    }

    @ParameterizedTest
    @CsvSource({"exhaustion, 5, true", "exhaustion, 3, false", "isolation, 5, false"})
    void pointsToSupportWhenExhaustionIsHigh(String cause, int keyed, boolean signpost) {
        Map<String, Answer> answers = new HashMap<>();
        Questionnaires.answerAll(answers, TWO, cause, keyed);
        assertThat(Evaluator.evaluate(TWO, CATALOG, AnswerSheet.of(answers)).signposts())
                .isEqualTo(signpost ? List.of(SignpostCode.SUPPORT) : List.of());
    }

    @Test
    void anEvaluationSurvivesBeingStored() throws JsonProcessingException {
        var evaluation = Evaluator.evaluate(TWO, CATALOG, new AnswerSheet(wornOut(TWO), null, 10));
        assertThat(JSON.readValue(JSON.writeValueAsString(evaluation), Evaluation.class))
                .isEqualTo(evaluation);
    }

    /** As a version before stored it: without advice, what a situation lacks, or how much is left to ask. */
    @Test
    void anEvaluationWithoutAdviceGetsIt() throws JsonProcessingException {
        var evaluation = Evaluator.evaluate(TWO, CATALOG, new AnswerSheet(wornOut(TWO), null, 10));
        ObjectNode stored = JSON.valueToTree(evaluation);
        stored.remove("startWith");
        stored.get("strategies").forEach(strategy -> ((ObjectNode) strategy).remove("unmet"));
        ((ObjectNode) stored.get("selection")).remove("remaining");
        assertThat(JSON.treeToValue(stored, Evaluation.class)).isEqualTo(evaluation);
        assertThat(evaluation.startWith().code()).isEqualTo(StartWithCode.REST_FIRST);
    }

    /** Every scale is scored and items are left to ask, so figures, sensitivity and selection all need the order. */
    @Test
    void ranksOnceAndHandsTheOrderOn() {
        var strategies = new CountedStrategies(CATALOG.strategies());
        var half = new HashMap<>(wornOut(TWO));
        half.keySet().removeIf(item -> item.endsWith("-2"));
        var evaluation = Evaluator.evaluate(TWO, strategies.catalog(), AnswerSheet.of(half));
        assertThat(evaluation.scales()).extracting(ScaleScore::severity).doesNotContainNull();
        assertThat(evaluation.sensitivity()).isNotNull();
        assertThat(evaluation.selection().nextItems()).isNotEmpty();
        assertThat(strategies.walks).isEqualTo(1);
    }

    /** The published ranking leaves an unscored scale out, the selection draws it from its prior: two orders. */
    @Test
    void ranksASecondTimeOnlyForWhatIsUnscored() {
        var strategies = new CountedStrategies(CATALOG.strategies());
        Evaluator.evaluate(TWO, strategies.catalog(), AnswerSheet.of(Map.of()));
        assertThat(strategies.walks).isEqualTo(2);
    }

    @Test
    void aDraftIsRankedOnce() {
        var strategies = new CountedStrategies(CATALOG.strategies());
        Evaluator.select(TWO, strategies.catalog(), AnswerSheet.of(Map.of()));
        assertThat(strategies.walks).isEqualTo(1);
    }

    /** A closer look is for answers in doubt, but how long they took is not among what determines a ranking. */
    @Test
    void howLongAnsweringTookChangesNoRanking() {
        var content = ShippedContent.catalog();
        var form = ShippedContent.questionnaire("career-rut");
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(
                cause -> Questionnaires.answerAll(answers, form, cause, cause.equals("isolation") ? 5 : 2));
        var fast = Evaluator.evaluate(form, content, new AnswerSheet(answers, null, 1));
        assertThat(fast.quality().flags())
                .extracting(QualityFigures.Flag::code)
                .containsExactly(QualityFlagCode.TOO_FAST);
        assertThat(fast.strategies())
                .isEqualTo(Evaluator.evaluate(form, content, AnswerSheet.of(answers))
                        .strategies());
    }

    @Test
    void theSameInputsGiveTheSameResult() {
        assertThat(Evaluator.evaluate(TWO, CATALOG, new AnswerSheet(wornOut(TWO), null, 10)))
                .isEqualTo(Evaluator.evaluate(TWO, CATALOG, new AnswerSheet(wornOut(TWO), null, 10)));
    }

    private static Map<String, Answer> wornOut(Questionnaire questionnaire) {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(
                cause -> Questionnaires.answerAll(answers, questionnaire, cause, cause.equals("exhaustion") ? 5 : 3));
        return answers;
    }

    /** Counts how often it is walked through. */
    private static final class CountedStrategies extends AbstractList<Strategy> {
        private final List<Strategy> strategies;
        private int walks;

        CountedStrategies(List<Strategy> strategies) {
            this.strategies = strategies;
        }

        CatalogSnapshot catalog() {
            return new CatalogSnapshot(1, "", CATALOG.causes(), this);
        }

        @Override
        public Strategy get(int index) {
            walks += index == 0 ? 1 : 0;
            return strategies.get(index);
        }

        @Override
        public int size() {
            return strategies.size();
        }
    }
}
