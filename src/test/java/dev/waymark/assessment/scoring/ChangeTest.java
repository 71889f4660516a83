package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waymark.assessment.scoring.CauseChange.Difference;
import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Questionnaire SIX = Questionnaires.of(Strategies.CAUSES, "++++++");
    private static final Questionnaire TWO = Questionnaires.of(Strategies.CAUSES, "+-");

    /** 1.96 * 20 * sqrt(2 (1 - r)); the oracle of the scoring contract. */
    @ParameterizedTest
    @CsvSource({"0.70, 30.36", "0.80, 24.79", "0.85, 21.47", "0.90, 17.53"})
    void completeScalesHaveTheClassicalThreshold(double reliability, double threshold) {
        var questionnaire = Questionnaires.reliable(reliability, "isolation", "++++++");
        var change = change(questionnaire, "4 4 4 4 4 4", "3 3 3 3 3 3");
        assertThat(change.method()).isEqualTo(ChangeMethod.JACOBSON_TRUAX);
        assertThat(difference(change).threshold()).isEqualTo(threshold);
    }

    /** 6 of 24 points and 1 of 24 are 25 and 4.17; 5 points more are 20.83 points of severity, 6 are 25. */
    @Test
    void aDifferenceIsReliableAboveThePublishedThreshold() {
        var change = change(Questionnaires.of("isolation", "++++++"), "2 2 2 2 2 2", "1 1 1 1 1 2");
        assertThat(difference(change)).isEqualTo(new Difference(-20.83, 21.47));
        assertThat(difference(change).reliable()).isFalse();
        change = change(Questionnaires.of("isolation", "++++++"), "2 2 2 2 2 2", "1 1 1 1 1 1");
        assertThat(difference(change)).isEqualTo(new Difference(-25.0, 21.47));
        assertThat(difference(change).reliable()).isTrue();
    }

    /** A reliability of 1 has no error: no difference is not reliable, any other is. */
    @Test
    void anExactScaleChangesWithTheLeastDifference() {
        var exact = Questionnaires.reliable(1, "isolation", "++++++");
        assertThat(difference(change(exact, "2 2 2 2 2 2", "2 2 2 2 2 2")).reliable())
                .isFalse();
        assertThat(difference(change(exact, "2 2 2 2 2 2", "2 2 2 2 2 3")).reliable())
                .isTrue();
    }

    /** Half answered before: SEM 7.746 * sqrt 2 = 10.954 and 7.746; 1.96 * sqrt(120 + 60) = 26.296. */
    @ParameterizedTest
    @CsvSource({
        "3 3 3 . . ., 2 2 2 2 2 2, 26.3",
        "2 2 2 2 2 2, 3 3 3 n n n, 26.3",
        "3 3 3 . . ., 3 3 3 . . ., 30.36",
    })
    void missingItemsWidenTheError(String before, String after, double threshold) {
        var change = change(Questionnaires.of("isolation", "++++++"), before, after);
        assertThat(change.method()).isEqualTo(ChangeMethod.JACOBSON_TRUAX_ADJUSTED);
        assertThat(difference(change).threshold()).isEqualTo(threshold);
    }

    @Test
    void aScaleThatIsUnscoredOnOneSideIsNotCompared() {
        var change = change(Questionnaires.of("isolation", "++"), "4 4", ". .");
        assertThat(change.method()).isEqualTo(ChangeMethod.JACOBSON_TRUAX);
        assertThat(isolation(change).before().severity()).isEqualTo(75);
        assertThat(isolation(change).difference()).isNull();
        assertThat(isolation(change).verdict()).isEqualTo(Verdict.UNCERTAIN);
        change = change(Questionnaires.of("isolation", "++"), ". .", "4 4");
        assertThat(isolation(change).after().severity()).isEqualTo(75);
        assertThat(isolation(change).difference()).isNull();
    }

    @Test
    void reportsEveryScaleInactionLast() {
        var change = change(TWO, "3 3", "3 3");
        assertThat(change.causes()).extracting(CauseChange::cause).isEqualTo(Strategies.CAUSES);
    }

    @Test
    void aScaleThatIsNewIsUnscoredBefore() {
        var now = evaluation(TWO, Map.of());
        var then = new Evaluation(
                now.inputs(),
                now.causes().subList(1, 11),
                now.readiness(),
                now.quality(),
                List.of(),
                now.startWith(),
                List.of(),
                null,
                now.selection());
        var change = Change.between(then, TWO, now, TWO).causes().get(0);
        assertThat(change.cause()).isEqualTo(Strategies.CAUSES.get(0));
        assertThat(change.before().severity()).isNull();
        assertThat(change.difference()).isNull();
    }

    @Test
    void tellsHowStrategiesMovedInTheLaterOrder() {
        assertThat(RankChange.between(List.of("a", "b", "gone"), List.of("b", "new", "a")))
                .containsExactly(
                        new RankChange("b", 2, 1),
                        new RankChange("new", null, 2),
                        new RankChange("a", 1, 3),
                        new RankChange("gone", 3, null));
    }

    @Test
    void aStrategyHasMovedUnlessItKeepsItsRank() {
        assertThat(RankChange.between(List.of("a", "b", "gone"), List.of("a", "new", "b")))
                .filteredOn(RankChange::moved)
                .extracting(RankChange::key)
                .containsExactly("new", "b", "gone");
    }

    @Test
    void comparesOneContentAndDeclaredVersions() {
        var one = Questionnaires.version(1, "sha256:1", List.of());
        var two = Questionnaires.version(2, "sha256:2", List.of(1));
        var three = Questionnaires.version(3, "sha256:3", List.of(2));
        assertThat(Change.comparable(one, one)).isTrue();
        assertThat(Change.comparable(one, two)).isTrue();
        assertThat(Change.comparable(two, one)).isTrue();
        assertThat(Change.comparable(three, one)).isFalse();
        assertThat(Change.comparable(one, Questionnaires.version(1, "sha256:other", List.of(1))))
                .isFalse();
        assertThat(Change.comparable(Questionnaires.keyed("a"), Questionnaires.keyed("b")))
                .isFalse();
    }

    @Test
    void refusesWhatCannotBeCompared() {
        var evaluation = evaluation(SIX, Map.of());
        var other = Questionnaires.keyed("other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.between(evaluation, SIX, evaluation, other))
                .withMessageContaining("other");
    }

    /** Complete: the interval is 21.47 points on either side, and one step of the answer scale is 25. */
    @ParameterizedTest
    @CsvSource({
        "2 2 2 2 2 2, 1 1 1 1 1 1, BETTER",
        "2 2 2 2 2 2, 3 3 3 3 3 3, WORSE",
        "2 2 2 2 2 2, 2 2 2 2 2 2, UNCHANGED",
        "2 2 2 2 2 2, 2 2 2 2 2 1, UNCERTAIN",
        "2 2 2 2 2 2, 3 3 3 3 3 2, UNCERTAIN",
        "2 2 2 . . ., 2 2 2 2 2 2, UNCERTAIN",
        "2 2 2 2 2 2, . . . . . ., UNCERTAIN",
    })
    void aVerdictFollowsFromTheIntervalOfTheDifference(String before, String after, Verdict verdict) {
        assertThat(isolation(change(Questionnaires.of("isolation", "++++++"), before, after))
                        .verdict())
                .isEqualTo(verdict);
    }

    private static Difference difference(Change change) {
        return Objects.requireNonNull(isolation(change).difference());
    }

    private static CauseChange isolation(Change change) {
        return change.causes().stream()
                .filter(cause -> cause.cause().equals("isolation"))
                .findFirst()
                .orElseThrow();
    }

    private static Change change(Questionnaire questionnaire, String before, String after) {
        return Change.between(
                evaluation(questionnaire, Questionnaires.answers(questionnaire, before)),
                questionnaire,
                evaluation(questionnaire, Questionnaires.answers(questionnaire, after)),
                questionnaire);
    }

    private static Evaluation evaluation(Questionnaire questionnaire, Map<String, Answer> answers) {
        return Evaluator.evaluate(questionnaire, Strategies.catalog(), AnswerSheet.of(new HashMap<>(answers)));
    }
}
