package dev.waymark.plan.checkin;

import static dev.waymark.plan.WorkItems.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.SignpostCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardTimeTest {

    /** Values as {@code value@day}; today is day 20. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                        | false | nothing told
            1@20                        | false | one day is no time
            1@20 1@20                   | false | told twice, for two goals, and still one day
            1@20 1@19                   | true  | two days
            1@20 1@18 1@16 1@14 1@12 1@8| true  | six days
            2@20 2@19                   | true  | just low enough
            2@20 3@19                   | false | not quite
            3@20 1@7                    | false | getting better
            1@20 2@7                    | true  | within two weeks
            1@20 2@6                    | false | the other is longer ago
            1@8 1@7                     | true  | no word since is no good news
            1@6 1@5                     | false | too long ago
            5@17 1@18 1@19 1@20         | true  | one good day before
            1@20 1@21                   | false | what is told of later days is not known today
            """)
    void isNoticedAfterLowDays(String told, boolean noticed, String about) {
        for (var isMood : new boolean[] {true, false}) {
            var feelings = feelings(told, isMood);
            assertThat(HardTime.isNoticed(feelings, day(20))).as(about).isEqualTo(noticed);
            assertThat(HardTime.signposts(feelings, day(20)))
                    .as(about)
                    .isEqualTo(noticed ? List.of(Signpost.of(SignpostCode.SUPPORT)) : List.of());
        }
    }

    /** Low energy of one day and low mood of another are not two days of either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1@20           | 1@19           | false
            1@20 1@19      | 5@20 5@19      | true
            5@20 5@19      | 1@20 1@19      | true
            5@20 5@19      | 5@20 5@19      | false
            """)
    void looksAtMoodAndAtEnergyEachByItself(String moods, String energies, boolean noticed) {
        var feelings = Stream.concat(feelings(moods, true).stream(), feelings(energies, false).stream())
                .toList();
        assertThat(HardTime.isNoticed(feelings, day(20))).isEqualTo(noticed);
    }

    private static List<Feeling> feelings(String told, boolean isMood) {
        return told == null
                ? List.of()
                : Arrays.stream(told.split(" "))
                        .map(each -> each.split("@"))
                        .map(parts -> new Feeling(
                                day(Integer.parseInt(parts[1])),
                                isMood ? Integer.valueOf(parts[0]) : null,
                                isMood ? null : Integer.valueOf(parts[0])))
                        .toList();
    }
}
