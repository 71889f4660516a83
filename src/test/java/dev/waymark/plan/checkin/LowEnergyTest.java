package dev.waymark.plan.checkin;

import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowEnergyTest {

    /** Energy as {@code value@day}; today is day 20. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                  | false | nothing told
            1@20 1@19             | false | two days are no time
            1@20 1@20 1@19        | false | still two days
            1@20 1@19 1@18        | true  | three days
            2@20 2@14 2@7         | true  | low, over two weeks
            2@20 2@14 2@6         | false | the first is longer ago
            2@14 2@13 2@12        | true  | told within the last week
            2@13 2@12 2@11        | false | a week without a word
            3@20 2@14 2@7         | false | getting better
            1@20 3@14 2@10        | true  | getting worse
            4@20 4@19 4@18        | false | full of energy
            1@20 1@19 1@18 5@17   | true  | one good day between
            """)
    void allowsALighterWeekAfterLowOnes(String told, boolean suggested, String about) {
        List<Feeling> feelings = told == null
                ? List.of()
                : Arrays.stream(told.split(" ")).map(LowEnergyTest::feeling).toList();
        assertThat(LowEnergy.suggestions(feelings, day(20)))
                .as(about)
                .extracting(Suggestion::code)
                .isEqualTo(suggested ? List.of(SuggestionCode.LIGHTER_WEEK) : List.of());
    }

    private static Feeling feeling(String told) {
        String[] parts = told.split("@");
        return new Feeling(day(Integer.parseInt(parts[1])), null, Integer.valueOf(parts[0]));
    }
}
