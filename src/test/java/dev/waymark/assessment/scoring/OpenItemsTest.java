package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was skipped is not asked again, and how many answers are still needed. */
class OpenItemsTest {

    private static final Questionnaire FULL = ShippedContent.questionnaire("career-rut");
    private static final Questionnaire SHORT = ShippedContent.questionnaire("career-rut-short");
    private static final CatalogSnapshot CATALOG = ShippedContent.catalog();
    private static final Questionnaire FOUR = Questionnaires.of(Strategies.CAUSES, "++++");
    private static final CatalogSnapshot TWO =
            Strategies.catalog(restoring(1, on("isolation", 1)), restoring(2, on("exhaustion", 1)));

    @Test
    void whatWasSkippedIsNotAskedAgain() {
        var first = next(Map.of(), Set.of());
        var second = next(Map.of(), Set.of(first.get(0)));
        assertThat(second).hasSameSizeAs(first).doesNotContain(first.get(0)).contains(first.get(1));
    }

    /** Two of four items score a scale, so with three skipped it never will be. */
    @Test
    void aScaleThatCanNoLongerBeScoredIsNotWaitedFor() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.subList(0, 10).forEach(cause -> answer(answers, cause, 2, 3));
        var skipped = Set.of(
                "unused-interests-1",
                "unused-interests-2",
                "unused-interests-3",
                "inaction-1",
                "inaction-2",
                "inaction-4");
        var selection = Evaluator.select(FOUR, TWO, new AnswerSheet(answers, null, null, skipped));
        assertThat(selection.sufficient()).isTrue();
        assertThat(selection.remaining()).isEqualTo(Remaining.NONE);
        assertThat(selection.nextItems()).doesNotContain("unused-interests-4", "inaction-3");
        assertThat(Evaluator.select(FOUR, TWO, AnswerSheet.of(answers)).sufficient())
                .isFalse();
    }

    @Test
    void whoSkipsEverythingIsDone() {
        var all = FULL.items().stream().map(Questionnaire.Item::key).collect(Collectors.toSet());
        assertThat(Evaluator.select(FULL, CATALOG, new AnswerSheet(Map.of(), null, null, all)))
                .isEqualTo(new ItemSelection(List.of(), Remaining.NONE, true));
    }

    @Test
    void whatWasSkippedChangesNothingElseInAResult() {
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.subList(0, 4).forEach(cause -> answer(answers, cause, 3, 4));
        var skipped = FULL.items().stream()
                .map(Questionnaire.Item::key)
                .filter(key -> !answers.containsKey(key))
                .collect(Collectors.toSet());
        var all = Evaluator.evaluate(FULL, CATALOG, AnswerSheet.of(answers));
        var some = Evaluator.evaluate(FULL, CATALOG, new AnswerSheet(answers, null, null, skipped));
        assertThat(some).usingRecursiveComparison().ignoringFields("selection").isEqualTo(all);
        assertThat(some.quality().flags())
                .extracting(QualityFigures.Flag::code)
                .contains(QualityFlagCode.MOSTLY_UNANSWERED);
        assertThat(some.selection().sufficient()).isTrue();
        assertThat(all.selection().sufficient()).isFalse();
    }

    /** On the way, {@code least} is never more than what was needed, and {@code likely} is about right on average. */
    @Test
    void saysHowManyAnswersAreStillNeeded() {
        for (var questionnaire : List.of(FULL, SHORT)) {
            var random = new Random(7);
            long needed = 0;
            long likely = 0;
            for (int person = 0; person < 25; person++) {
                var turns = turns(questionnaire, random);
                int asked =
                        turns.stream().mapToInt(turn -> turn.nextItems().size()).sum();
                for (var turn : turns) {
                    assertThat(turn.remaining().least()).isLessThanOrEqualTo(asked);
                    assertThat(turn.remaining().likely())
                            .isGreaterThanOrEqualTo(turn.remaining().least());
                    needed += asked;
                    likely += turn.remaining().likely();
                    asked -= turn.nextItems().size();
                }
            }
            assertThat((double) likely / needed).as(questionnaire.key()).isBetween(.8, 1.25);
        }
    }

    /** What one person is asked, turn by turn, until it is enough. */
    private static List<ItemSelection> turns(Questionnaire questionnaire, Random random) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Integer> middle = new HashMap<>();
        Strategies.CAUSES.forEach(cause -> middle.put(cause, 1 + random.nextInt(5)));
        List<ItemSelection> turns = new ArrayList<>();
        for (var turn = Evaluator.select(questionnaire, CATALOG, AnswerSheet.of(answers));
                !turn.sufficient();
                turn = Evaluator.select(questionnaire, CATALOG, AnswerSheet.of(answers))) {
            turns.add(turn);
            for (var key : turn.nextItems()) {
                var item = item(questionnaire, key);
                int keyed = Math.max(1, Math.min(5, middle.get(item.cause()) + random.nextInt(3) - 1));
                answers.put(key, Answer.of(item.reversed() ? 6 - keyed : keyed));
            }
        }
        return turns;
    }

    private static List<String> next(Map<String, Answer> answers, Set<String> skipped) {
        return Evaluator.select(FULL, CATALOG, new AnswerSheet(answers, null, null, skipped))
                .nextItems();
    }

    private static void answer(Map<String, Answer> answers, String cause, int items, int answer) {
        for (int i = 1; i <= items; i++) {
            answers.put(cause + "-" + i, Answer.of(answer));
        }
    }

    private static Questionnaire.Item item(Questionnaire questionnaire, String key) {
        return questionnaire.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
