package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.platform.json.CanonicalJson;
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

    private static Map<String, Answer> wornOut(Questionnaire questionnaire) {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(
                cause -> Questionnaires.answerAll(answers, questionnaire, cause, cause.equals("exhaustion") ? 5 : 3));
        return answers;
    }
}
