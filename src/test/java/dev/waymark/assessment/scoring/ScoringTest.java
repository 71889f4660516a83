package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waymark.catalog.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final String CAUSE = "isolation";

    /** The answer scale is 1..5, so k answers reach 4k points above the minimum; levels begin at 40 and 65. */
    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            # keying | answers       | severity | level    | k | of | working
            ++       | 1 1           | 0        | LOW      | 2 | 2  | 0 of 8
            ++       | 5 5           | 100      | HIGH     | 2 | 2  | 8 of 8
            +-       | 5 1           | 100      | HIGH     | 2 | 2  | the 1 is a 5
            +-       | 5 5           | 50       | MODERATE | 2 | 2  | the second 5 is a 1: 4 of 8
            ++--     | 4 5 2 1       | 87.5     | HIGH     | 4 | 4  | 4 5 4 5 is 14 of 16
            +++      | 1 1 2         | 8.33     | LOW      | 3 | 3  | 1 of 12 is 8.333...
            +++      | 5 5 4         | 91.67    | HIGH     | 3 | 3  | 11 of 12 is 91.666...
            +++++    | 3 3 3 2 2     | 40       | MODERATE | 5 | 5  | 8 of 20 is on the cutoff
            +++++    | 3 3 2 2 2     | 35       | LOW      | 5 | 5  | 7 of 20
            +++++    | 4 4 4 3 3     | 65       | HIGH     | 5 | 5  | 13 of 20 is on the cutoff
            +++++    | 4 4 3 3 3     | 60       | MODERATE | 5 | 5  | 12 of 20
            ++++     | 4 . . 4       | 75       | HIGH     | 2 | 4  | half is enough: 6 of 8
            ++++     | 4 . . .       | null     | UNKNOWN  | 1 | 4  | less than half
            +++      | 4 . 4         | 75       | HIGH     | 2 | 3  | 2 of 3
            +++      | 4 . .         | null     | UNKNOWN  | 1 | 3  | 1 of 3
            ++++++   | 4 4 . . . n   | null     | UNKNOWN  | 2 | 5  | 2 of the 5 that apply
            ++++++   | 4 4 . . n n   | 75       | HIGH     | 2 | 4  | 2 of the 4 that apply
            ++++++   | 5 n n n n n   | 100      | HIGH     | 1 | 1  | 1 of the 1 that applies
            ++       | n n           | null     | UNKNOWN  | 0 | 0  | none applies
            ++       | . .           | null     | UNKNOWN  | 0 | 2  | none answered
            ++++++++++++++++ | 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 | 3.13 | LOW | 16 | 16 | 2 of 64 is 3.125, half up
            ++++++++++++++++ | 5 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 | 9.38 | LOW | 16 | 16 | 6 of 64 is 9.375, half up
            """)
    void scoresByHand(String keying, String answers, Double severity, Level level, int answered, int applicable) {
        var score = score(keying, answers);
        assertThat(score.severity()).isEqualTo(severity);
        assertThat(score.level()).isEqualTo(level);
        assertThat(score.answered()).isEqualTo(answered);
        assertThat(score.applicable()).isEqualTo(applicable);
        assertThat(score.norm()).isNull();
    }

    /** SD 20 and r = .85 give a SEM of 20 * sqrt(.15) = 7.746 when complete, times sqrt(K / k) when not; 1.96 of it each side. */
    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # keying | answers     | low   | high  | working
            ++++++   | 4 4 4 4 3 3 | 51.49 | 81.85 | 66.67 -+ 15.182
            ++++++   | 3 3 3 . . . | 28.53 | 71.47 | 50 -+ 15.182 * sqrt(6/3) = 21.471
            ++++++   | 3 3 3 n n n | 28.53 | 71.47 | items that do not apply were not answered either
            ++++++   | 5 5 5 5 5 5 | 84.82 | 100   | clipped above
            ++++++   | 1 1 1 1 1 1 | 0     | 15.18 | clipped below
            """)
    void givesABand(String keying, String answers, double low, double high) {
        assertThat(score(keying, answers).band()).isEqualTo(new Band(low, high, BandBasis.ASSUMED));
    }

    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            ++++ | 2 3 4 5 | isolation-4 isolation-3 isolation-2 | the three highest, highest first
            ++++ | 4 4 4 4 | isolation-1 isolation-2 isolation-3 | ties in the order of asking
            ++-- | 1 2 4 1 | isolation-4 isolation-2 isolation-3 | keyed 1 2 2 5: the reversed 1 is the strongest
            ++++ | 1 1 1 2 | isolation-4                         | an answer at the minimum drives nothing
            ++   | 1 1     | null                                | nothing does
            ++++ | 5 . . . | null                                | an unscored scale has no drivers
            """)
    void namesWhatDrives(String keying, String answers, String drivers) {
        List<String> expected = drivers == null ? List.of() : List.of(drivers.split(" "));
        assertThat(score(keying, answers).drivers()).isEqualTo(expected);
    }

    @Test
    void anUnscoredScaleHasNoBand() {
        assertThat(score("++", ". .")).isEqualTo(ScaleScore.unscored(CAUSE, 0, 2));
        assertThat(score("++", ". .").band()).isNull();
    }

    @Test
    void scoresTheCausesInTheGivenOrderEvenWithoutItems() {
        var questionnaire = Questionnaires.of(List.of("isolation", "exhaustion"), "++");
        var answers = Questionnaires.answers(questionnaire, "5 5 1 1");
        var scores = Scoring.score(questionnaire, answers, List.of("exhaustion", "wrong-field", "isolation"));
        assertThat(scores).extracting(ScaleScore::cause).containsExactly("exhaustion", "wrong-field", "isolation");
        assertThat(scores).extracting(ScaleScore::severity).containsExactly(0.0, null, 100.0);
    }

    @Test
    void refusesAnAnswerToNoItem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(Questionnaires.of(CAUSE, "++"), Map.of("isolation-3", Answer.of(1))))
                .withMessageContaining("isolation-3");
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "-1"})
    void refusesAnAnswerOutOfScale(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(Questionnaires.of(CAUSE, "++"), Map.of("isolation-1", Answer.of(value))))
                .withMessageContaining("isolation-1");
    }

    @Test
    void anErrorNeedsAnsweredItems() {
        var questionnaire = Questionnaires.of(CAUSE, "++");
        assertThat(ErrorModel.sem(questionnaire, CAUSE, 2)).isBetween(7.7459, 7.7460);
        assertThatIllegalArgumentException().isThrownBy(() -> ErrorModel.sem(questionnaire, CAUSE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ErrorModel.sem(questionnaire, CAUSE, 3));
    }

    private static ScaleScore score(String keying, String answers) {
        var questionnaire = Questionnaires.of(CAUSE, keying);
        return score(questionnaire, Questionnaires.answers(questionnaire, answers));
    }

    private static ScaleScore score(Questionnaire questionnaire, Map<String, Answer> answers) {
        return Scoring.score(questionnaire, new HashMap<>(answers), List.of(CAUSE))
                .get(0);
    }
}
