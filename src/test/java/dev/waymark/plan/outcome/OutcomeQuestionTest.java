package dev.waymark.plan.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeQuestionTest {

    /** The longest sentence that the contract allows. */
    private static final int LONGEST = 1000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You have talked to three people.   | “You have talked to three people.”
            You have talked to three people    | “You have talked to three people.”
            Two rooms, 1 talk in each          | “Two rooms, 1 talk in each.”
            Did I enjoy it?                    | “Did I enjoy it?”
            They say “yes”                     | “They say “yes””
            """)
    void asksWhetherAnyMeasureIsMet(String measure, String quoted) {
        assertThat(OutcomeQuestion.of("A mentor", measure))
                .isEqualTo("Your goal “A mentor” has no open steps left. Its measure was: " + quoted
                        + " Is that so: yes, partly, or no?");
    }

    @Test
    void asksForTheGoalWithoutAMeasure() {
        assertThat(OutcomeQuestion.of("A mentor", null))
                .isEqualTo("Your goal “A mentor” has no open steps left. Did you reach it: yes, partly, or no?");
    }

    @Test
    void isAsShortAsASentence() {
        assertThat(OutcomeQuestion.of("t".repeat(200), "m".repeat(500))).hasSizeLessThan(LONGEST);
    }
}
