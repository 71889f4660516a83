package dev.waymark.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=5                                 | Every day, 5 times
            FREQ=DAILY;INTERVAL=3;COUNT=5                      | Every 3 days, 5 times
            FREQ=WEEKLY;COUNT=6                                | Every week, 6 times
            FREQ=WEEKLY;INTERVAL=4;COUNT=3                     | Every 4 weeks, 3 times
            FREQ=WEEKLY;BYDAY=SU;COUNT=6                       | Every Sunday, 6 times
            FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12                   | Every Tuesday and Thursday, 12 times
            FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=14    | Every day, 14 times
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20370403     | Every 2 weeks on Monday, until 3 April 2037
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;COUNT=9      | Every 2 weeks on Monday, Wednesday and Friday, 9 times
            FREQ=MONTHLY;COUNT=5                               | Every month, 5 times
            FREQ=MONTHLY;INTERVAL=3;UNTIL=20371231             | Every 3 months, until 31 December 2037
            FREQ=MONTHLY;BYMONTHDAY=28;COUNT=6                 | Every month on the 28th, 6 times
            FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15;COUNT=4    | Every 2 months on the 1st and 15th, 4 times
            """)
    void saysHowOftenAndForHowLong(String rule, String words) {
        assertThat(RecurrenceWording.of(rule)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=MONTHLY;BYMONTHDAY=1,2,3,4;COUNT=2       | the 1st, 2nd, 3rd and 4th
            FREQ=MONTHLY;BYMONTHDAY=11,12,13,20;COUNT=2   | the 11th, 12th, 13th and 20th
            FREQ=MONTHLY;BYMONTHDAY=21,22,23,24;COUNT=2   | the 21st, 22nd, 23rd and 24th
            FREQ=MONTHLY;BYMONTHDAY=30,31;COUNT=2         | the 30th and 31st
            """)
    void countsTheDaysOfAMonth(String rule, String days) {
        assertThat(RecurrenceWording.of(rule)).isEqualTo("Every month on " + days + ", 2 times");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT=12;BYDAY=TH,TU;FREQ=WEEKLY               | Every Tuesday and Thursday, 12 times
            BYMONTHDAY=15,1;COUNT=4;FREQ=MONTHLY           | Every month on the 1st and 15th, 4 times
            FREQ=WEEKLY;INTERVAL=01;BYDAY=MO;COUNT=008     | Every Monday, 8 times
            """)
    void putsInOrderWhatARuleMayHaveInAny(String rule, String words) {
        assertThat(RecurrenceWording.of(rule)).isEqualTo(words);
    }

    /** Nothing comes back that happens once. */
    @ParameterizedTest
    @CsvSource({"FREQ=DAILY;COUNT=1", "FREQ=WEEKLY;BYDAY=TU;COUNT=01", "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=1"})
    void callsASingleDateOnce(String rule) {
        assertThat(RecurrenceWording.of(rule)).isEqualTo("Once");
    }

    @Test
    void fitsIntoTheContractHoweverLongTheRuleIs() {
        var days = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31";
        assertThat(RecurrenceWording.of("FREQ=MONTHLY;INTERVAL=52;BYMONTHDAY=" + days + ";UNTIL=21990930"))
                .startsWith("Every 52 months on the 1st, 2nd, 3rd, 4th,")
                .endsWith(", 30th and 31st, until 30 September 2199")
                .hasSizeLessThan(500);
    }
}
