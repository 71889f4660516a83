package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemSelectionTest {

    private static final Questionnaire FULL = ShippedContent.questionnaire("career-rut");
    private static final Questionnaire SHORT = ShippedContent.questionnaire("career-rut-short");
    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();
    private static final Questionnaire FOUR = Questionnaires.of(Strategies.CAUSES, "++++");

    /** Five strategies of one cause each: unclear-direction, lack-of-challenge, limited-growth, values-misalignment, outdated-skills. */
    private static final CatalogSnapshot FIVE = Strategies.catalog(
            restoring(1, on(Strategies.CAUSES.get(0), 1)),
            restoring(2, on(Strategies.CAUSES.get(1), 1)),
            restoring(3, on(Strategies.CAUSES.get(2), 1)),
            restoring(4, on(Strategies.CAUSES.get(3), 1)),
            restoring(5, on(Strategies.CAUSES.get(4), 1)));

    @Test
    void beginsWithWhatItTakesToScoreOneScale() {
        var selection = Evaluator.select(FULL, CATALOG, AnswerSheet.of(Map.of()));
        assertThat(selection.sufficient()).isFalse();
        assertThat(selection.nextItems()).hasSize(3);
        var cause = causeOf(FULL, selection.nextItems().get(0));
        assertThat(selection.nextItems()).containsExactly(cause + "-1", cause + "-2", cause + "-3");
    }

    @Test
    void asksOnlyWhereTheRankingDependsOnIt() {
        Map<String, Answer> answers = new HashMap<>();
        for (int turn = 0; turn < 5; turn++) {
            var cause = causeOf(
                    FOUR,
                    Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers))
                            .nextItems()
                            .get(0));
            assertThat(Strategies.CAUSES.subList(0, 5)).contains(cause);
            assertThat(answers).doesNotContainKey(cause + "-1");
            answer(answers, cause, 2, 3);
        }
    }

    @Test
    void anItemThatWasBegunNeedsFewerToBeScored() {
        Map<String, Answer> answers = new HashMap<>();
        answer(answers, Strategies.CAUSES.get(3), 1, 3);
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)).nextItems())
                .containsExactly("values-misalignment-2");
    }

    @Test
    void whatDoesNotApplyIsNotAskedAndNotNeeded() {
        Map<String, Answer> answers = new HashMap<>();
        answers.put("unclear-direction-1", Answer.NOT_APPLICABLE);
        answers.put("unclear-direction-3", Answer.NOT_APPLICABLE);
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)).nextItems())
                .containsExactly("unclear-direction-2");
    }

    /** Three scales far above and two far below: no place is open, though six causes are unscored. */
    @Test
    void isSufficientWhenNoPlaceIsOpen() {
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            answer(answers, Strategies.CAUSES.get(i), 4, i < 3 ? 5 : 1);
        }
        answer(answers, Cause.INACTION, 2, 3);
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)).sufficient())
                .isTrue();
        answer(answers, Strategies.CAUSES.get(2), 4, 1);
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)).sufficient())
                .isFalse();
    }

    @Test
    void isSufficientWhenEveryCauseIsScoredThoughMoreCouldBeAsked() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(cause -> answer(answers, cause, 2, 3));
        var selection = Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers));
        assertThat(selection.sufficient()).isTrue();
        assertThat(selection.nextItems()).hasSize(1);
        answers.remove("unused-interests-1");
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)).sufficient())
                .isFalse();
    }

    @Test
    void nothingIsLeftToAskWhenAllIsAnswered() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(cause -> answer(answers, cause, 4, 3));
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)))
                .isEqualTo(new ItemSelection(List.of(), Remaining.NONE, true));
        Strategies.CAUSES.forEach(cause -> answers.put(cause + "-1", Answer.NOT_APPLICABLE));
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)))
                .isEqualTo(new ItemSelection(List.of(), Remaining.NONE, true));
    }

    /** Three causes are not for this person: they are known, so that nothing is left to learn. */
    @Test
    void whatDoesNotApplyIsKnown() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(cause -> FOUR.items().stream()
                .filter(item -> item.cause().equals(cause))
                .forEach(item -> answers.put(item.key(), Answer.NOT_APPLICABLE)));
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)))
                .isEqualTo(new ItemSelection(List.of(), Remaining.NONE, true));
    }

    /** Readiness decides how a plan begins, so no answers are enough without it. */
    @Test
    void readinessIsAskedAtTheLatestWhenAllElseIsSettled() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.subList(0, 11).forEach(cause -> answer(answers, cause, 4, 3));
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)))
                .isEqualTo(new ItemSelection(List.of("inaction-1", "inaction-2"), new Remaining(2, 2), false));
        answer(answers, Cause.INACTION, 1, 3);
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)))
                .isEqualTo(new ItemSelection(List.of("inaction-2"), new Remaining(1, 1), false));
        answer(answers, Cause.INACTION, 2, 3);
        assertThat(Evaluator.select(FOUR, FIVE, AnswerSheet.of(answers)).sufficient())
                .isTrue();
    }

    @Test
    void followedToTheEndItAsksEachItemOnceAndEnds() {
        for (var questionnaire : List.of(FULL, SHORT)) {
            Map<String, Answer> answers = new HashMap<>();
            var asked = new ArrayList<String>();
            for (var next = Evaluator.select(questionnaire, CATALOG, AnswerSheet.of(answers))
                            .nextItems();
                    !next.isEmpty();
                    next = Evaluator.select(questionnaire, CATALOG, AnswerSheet.of(answers))
                            .nextItems()) {
                asked.addAll(next);
                next.forEach(item -> answers.put(item, Answer.of(1 + asked.size() % 5)));
            }
            assertThat(new HashSet<>(asked)).hasSameSizeAs(asked).hasSameSizeAs(questionnaire.items());
            assertThat(Evaluator.select(questionnaire, CATALOG, AnswerSheet.of(answers))
                            .sufficient())
                    .isTrue();
        }
    }

    private static void answer(Map<String, Answer> answers, String cause, int items, int answer) {
        for (int i = 1; i <= items; i++) {
            answers.put(cause + "-" + i, Answer.of(answer));
        }
    }

    private static String causeOf(Questionnaire questionnaire, String key) {
        return item(questionnaire, key).cause();
    }

    private static Questionnaire.Item item(Questionnaire questionnaire, String key) {
        return questionnaire.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
