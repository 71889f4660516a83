package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.ShippedContent;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.SignpostCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped content, read as a person would: does the first advice make sense? */
class ShippedRankingTest {

    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "career-rut, exhaustion, invest-in-self-care",
        "career-rut, outdated-skills, learn-something-new",
        "career-rut, isolation, build-your-network",
        "career-rut, wrong-field, consider-career-change",
        "career-rut, lack-of-guidance, find-a-mentor",
        "career-rut, unused-interests, explore-side-projects",
        "career-rut, low-visibility, refresh-resume-and-presence",
        "career-rut, lack-of-challenge, take-on-challenges",
        "career-rut-short, exhaustion, invest-in-self-care",
        "career-rut-short, outdated-skills, learn-something-new",
        "career-rut-short, wrong-field, consider-career-change",
    })
    void whatStandsOutDecidesWhatComesFirst(String questionnaire, String cause, String strategy) {
        var first = view(questionnaire, Map.of(cause, 5), 2).strategies().get(0);
        assertThat(first.key()).isEqualTo(strategy);
        assertThat(first.why()).startsWith("This addresses what stands out most in your answers: ");
    }

    /** However much speaks for them, strategies that add load come after rest. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWornOutPersonRestsFirst(int rest) {
        var ranked = view("career-rut", Map.of("exhaustion", 5, "outdated-skills", 4, "unused-interests", 4), rest);
        List<String> keys =
                ranked.strategies().stream().map(RankedStrategy::key).toList();
        assertThat(keys).startsWith("invest-in-self-care");
        assertThat(ranked.signposts()).extracting(Signpost::code).containsExactly(SignpostCode.SUPPORT);
        assertThat(keys.subList(0, 3))
                .doesNotContain("learn-something-new", "take-on-challenges", "consider-career-change");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyWhyIsAFewSentences(int rest) {
        assertThat(view("career-rut", Map.of("isolation", 4, "inaction", 5), rest)
                        .strategies())
                .hasSize(12)
                .allSatisfy(strategy -> assertThat(strategy.why()).matches("([A-Z][^.!]{30,300}\\.( |$)){2,3}"));
    }

    private static ResultView view(String key, Map<String, Integer> keyed, int rest) {
        var questionnaire = ShippedContent.questionnaire(key);
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(
                cause -> Questionnaires.answerAll(answers, questionnaire, cause, keyed.getOrDefault(cause, rest)));
        return ResultView.of(
                Evaluator.evaluate(questionnaire, CATALOG, AnswerSheet.of(answers)), questionnaire, CATALOG);
    }
}
