package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.QualityFigures.Flag;
import dev.waymark.catalog.Questionnaire;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up rules: a run of 6, gaps of 2.5 in 2 scales, 2 seconds an item, half answered. */
class QualityTest {

    private static final Questionnaire EIGHT = Questionnaires.of("isolation", "++++++++");
    private static final Questionnaire PAIRS =
            Questionnaires.of(List.of("isolation", "exhaustion", "wrong-field"), "+-");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 2 3 4 5 1 2 3, 1",
        "1 2 3 4 5 1 . ., 0.75",
        "1 2 . . . n n n, 0.4",
        "1 2 . . . . n n, 0.333",
        "1 2 3 4 . . n n, 0.667",
        "n n n n n n n n, 0",
        ". . . . . . . ., 0"
    })
    void sharesWhatIsAnsweredOfWhatApplies(String answers, double share) {
        assertThat(quality(EIGHT, answers, null).answeredShare()).isEqualTo(share);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3 3 3 3 3 3 4 4, 6",
        "1 2 2 2 2 2 2 2, 7",
        "3 3 3 . . 3 3 3, 6",
        "3 3 3 3 3 4 3 3, 0",
        "3 3 3 n 3 3 3 3, 0",
        "n n n n n n n n, 0",
    })
    void flagsALongString(String answers, int run) {
        var flags = quality(EIGHT, answers, null).flags().stream()
                .filter(flag -> flag.code() == QualityFlagCode.LONG_STRING);
        int answered = (int) answers.chars().filter(Character::isDigit).count();
        assertThat(flags)
                .isEqualTo(run == 0 ? List.of() : List.of(new Flag(QualityFlagCode.LONG_STRING, run, answered)));
    }

    /** Agreeing with a statement and its opposite: 5 forward and 5 reversed are keyed 5 and 1, four apart. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "5 5 5 5 3 3, 2 of 3",
        "1 1 5 5 4 4, 2 of 3",
        "5 5 5 5 5 5, 3 of 3",
        "5 5 5 . 5 5, 2 of 2",
        "5 5 3 4 4 2, none",
        "5 5 5 . . 5, none",
        "5 n n 5 5 5, none",
    })
    void flagsContradiction(String answers, String expected) {
        var flags = quality(PAIRS, answers, null).flags();
        assertThat(flags.stream().filter(flag -> flag.code() == QualityFlagCode.CONTRADICTION))
                .extracting(flag -> flag.observed() + " of " + flag.outOf())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    /** Forward 5 4 and reversed 2 2 (keyed 4 4) are half a point apart; reversed 4 4 (keyed 2 2) exactly 2.5, which is flagged. */
    @Test
    void comparesTheMeansExactly() {
        var questionnaire = Questionnaires.of(List.of("isolation", "exhaustion"), "++--");
        assertThat(quality(questionnaire, "5 4 4 4 5 4 4 4", null).flags())
                .contains(new Flag(QualityFlagCode.CONTRADICTION, 2, 2));
        assertThat(quality(questionnaire, "5 4 4 3 5 4 4 4", null).flags()).isEmpty();
    }

    /** A run and a contradiction do; few answers and fast ones do not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3 3 3 3 3 3 4 4, false, true",
        "5 5 5 5 3 3, true, true",
        "1 2 3 4 5 1, true, false",
        "1 . . . . . . ., false, false"
    })
    void onlyTheAnswersThemselvesMakeThemDoubtful(String answers, boolean pairs, boolean doubtful) {
        var questionnaire = pairs ? PAIRS : EIGHT;
        var quality = new Quality(questionnaire, Questionnaires.answers(questionnaire, answers));
        assertThat(quality.doubtful()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, false", "0, true", ", false"})
    void flagsHaste(Integer seconds, boolean flagged) {
        var flags = quality(EIGHT, "1 2 3 4 5 4 3 2", seconds).flags();
        assertThat(flags).isEqualTo(flagged ? List.of(new Flag(QualityFlagCode.TOO_FAST, seconds, 8)) : List.of());
    }

    @Test
    void nothingAnsweredIsNotHasty() {
        assertThat(quality(EIGHT, ". . . . . . . .", 0).flags())
                .extracting(Flag::code)
                .containsExactly(QualityFlagCode.MOSTLY_UNANSWERED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 2 3 4 . . . ., none",
        "1 2 3 . . . . ., 3 of 8",
        "1 2 3 . . . n n, none",
        "1 2 . . . n n n, 2 of 5",
        "n n n n n n n n, 0 of 0",
    })
    void flagsWhatIsMostlyUnanswered(String answers, String expected) {
        assertThat(quality(EIGHT, answers, null).flags())
                .extracting(flag -> flag.observed() + " of " + flag.outOf())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    @Test
    void fewAnswersAreNoFlagWhenTheyWereEnough() {
        var answers = Questionnaires.answers(EIGHT, "1 2 . . . . . .");
        assertThat(new Quality(EIGHT, answers).figures(null, true)).isEqualTo(new QualityFigures(.25, List.of()));
    }

    private static QualityFigures quality(Questionnaire questionnaire, String answers, Integer seconds) {
        var sheet = new AnswerSheet(Questionnaires.answers(questionnaire, answers), null, seconds);
        return new Quality(questionnaire, sheet.answers()).figures(sheet.durationSeconds(), false);
    }
}
