package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    /** The examples of RFC 5545, section 3.8.5.3, as far as the subset reaches (WKST=MO is the default). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=4                                   | 1997-09-02 | 09-02 09-03 09-04 09-05
            FREQ=DAILY;INTERVAL=10;COUNT=5                       | 1997-09-02 | 09-02 09-12 09-22 10-02 10-12
            FREQ=WEEKLY;COUNT=10                                 | 1997-09-02 | 09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04
            FREQ=WEEKLY;COUNT=10;BYDAY=TU,TH                     | 1997-09-02 | 09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02
            FREQ=WEEKLY;INTERVAL=2;UNTIL=19971012;BYDAY=MO,WE,FR | 1997-09-01 | 09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03
            FREQ=WEEKLY;INTERVAL=2;COUNT=8;BYDAY=TU,TH           | 1997-09-02 | 09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16
            FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU           | 1997-08-05 | 08-05 08-10 08-19 08-24
            FREQ=MONTHLY;COUNT=7;BYMONTHDAY=2,15                 | 1997-09-02 | 09-02 09-15 10-02 10-15 11-02 11-15 12-02
            FREQ=MONTHLY;COUNT=5;BYMONTHDAY=15,30                | 2007-01-15 | 01-15 01-30 02-15 03-15 03-30
            """)
    void followsTheExamplesOfTheRfc(String rule, LocalDate from, String monthsAndDays) {
        List<LocalDate> expected = Arrays.stream(monthsAndDays.split(" "))
                .map(day -> LocalDate.parse(from.getYear() + "-" + day))
                .toList();
        assertThat(Cadence.parse(rule).dates(from)).isEqualTo(expected);
        assertThat(Cadence.parse(rule).countFrom(from)).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # every 18 months, over the years
            FREQ=MONTHLY;INTERVAL=18;COUNT=4;BYMONTHDAY=10,11 | 1997-09-10 | 1997-09-10 1997-09-11 1999-03-10 1999-03-11
            # a day that some months lack
            FREQ=MONTHLY;COUNT=4                              | 2026-08-31 | 2026-08-31 2026-10-31 2026-12-31 2027-01-31
            FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31                | 2027-02-01 | 2027-03-31 2027-05-31 2027-07-31
            FREQ=MONTHLY;COUNT=2;BYMONTHDAY=29                | 2027-01-30 | 2027-03-29 2027-04-29
            # the leap day, once in four years, not in 2100
            FREQ=MONTHLY;INTERVAL=12;COUNT=2                  | 2028-02-29 | 2028-02-29 2032-02-29
            FREQ=MONTHLY;INTERVAL=12;COUNT=2                  | 2096-02-29 | 2096-02-29 2104-02-29
            FREQ=DAILY;COUNT=2                                | 2028-02-29 | 2028-02-29 2028-03-01
            # the rule begins at its first match, and intervals count from there: Monday's week, not Wednesday's
            FREQ=WEEKLY;INTERVAL=2;COUNT=2;BYDAY=MO           | 2026-11-25 | 2026-11-30 2026-12-14
            # in the first week only what is left of it; Sunday ends a week
            FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=MO,SU        | 2026-11-25 | 2026-11-29 2026-12-07 2026-12-13
            FREQ=MONTHLY;COUNT=3;BYMONTHDAY=1,28              | 2026-11-25 | 2026-11-28 2026-12-01 2026-12-28
            # UNTIL is inclusive
            FREQ=DAILY;UNTIL=20261126                         | 2026-11-25 | 2026-11-25 2026-11-26
            """)
    void countsFromTheFirstMatch(String rule, LocalDate from, String dates) {
        assertThat(Cadence.parse(rule).dates(from))
                .isEqualTo(Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;INTERVAL=2;COUNT=9         | 2027-02-01 | 2027-02-01
            FREQ=MONTHLY;COUNT=9                  | 2027-02-01 | 2027-02-01
            FREQ=WEEKLY;BYDAY=SA,SU;COUNT=9       | 2027-02-01 | 2027-01-31
            FREQ=WEEKLY;BYDAY=MO;COUNT=9          | 2027-02-01 | 2027-02-01
            FREQ=MONTHLY;BYMONTHDAY=30,31;COUNT=9 | 2027-03-01 | 2027-01-31
            """)
    void knowsTheDateOfTheRuleForWhichAFirstDateStands(String rule, LocalDate first, LocalDate anchor) {
        assertThat(Cadence.parse(rule).anchorOf(first)).isEqualTo(anchor);
    }

    /** Tuesdays of January 2027 until the 26th, of which that of the 5th is closed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-12 2027-01-19 2027-01-26            | 2027-01-12 2027-01-19 2027-01-26
            # where there was no room on its day, it stands where it was moved
            2027-01-14 2027-01-26                       | 2027-01-14 2027-01-26
            # one for each place: the date that the rule gives, or else the first
            2027-01-19 2027-01-20 2027-01-27 2027-01-28 | 2027-01-19 2027-01-27
            # the places of the 5th and of what is after UNTIL are not open
            2027-01-06 2027-02-02                       | ''
            """)
    void knowsWhichDatesHaveAPlaceInTheRule(String dates, String inPlace) {
        var cadence = Cadence.parse("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270126");
        var anchor = LocalDate.parse("2027-01-05");
        var capacity = new Capacity(anchor, 60, Set.of());
        assertThat(cadence.inPlaces(days(dates), anchor, capacity, Set.of(anchor)))
                .isEqualTo(days(inPlace));
    }

    private static List<LocalDate> days(String dates) {
        return dates.isEmpty()
                ? List.of()
                : Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT=08;BYDAY=TH,TU;INTERVAL=1;FREQ=WEEKLY | FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8
            UNTIL=20270131;FREQ=DAILY;INTERVAL=3        | FREQ=DAILY;INTERVAL=3;UNTIL=20270131
            BYMONTHDAY=15,1;FREQ=MONTHLY;COUNT=366      | FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=366
            """)
    void hasOneCanonicalText(String text, String canonical) {
        assertThat(Cadence.parse(text)).hasToString(canonical).isEqualTo(Cadence.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                    | `` is not a part of a cadence
            FREQ=DAILY;COUNT=3;                   | `` is not a part of a cadence
            RRULE:FREQ=DAILY;COUNT=3              | `RRULE:FREQ=DAILY` is not a part
            FREQ=DAILY;COUNT=3;WKST=MO            | `WKST=MO` is not a part
            FREQ=DAILY;COUNT                      | `COUNT` is not a part
            freq=DAILY;COUNT=3                    | `freq=DAILY` is not a part
            FREQ=DAILY;COUNT=3; INTERVAL=2        | ` INTERVAL=2` is not a part
            XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX=1 | `XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX...` is not
            COUNT=3                               | FREQ is missing
            FREQ=daily;COUNT=3                    | FREQ is `daily`; DAILY, WEEKLY and MONTHLY are allowed
            FREQ=YEARLY;COUNT=3                   | FREQ is `YEARLY`
            FREQ=DAILY;FREQ=DAILY;COUNT=3         | FREQ is given twice
            FREQ=DAILY                            | Send exactly one of COUNT (1 to 366) and UNTIL
            FREQ=DAILY;COUNT=3;UNTIL=20270131     | Send exactly one of COUNT (1 to 366) and UNTIL
            """)
    void saysWhichPartsAreAllowed(String text, String message) {
        assertThatThrownBy(() -> Cadence.parse(text))
                .isInstanceOf(InvalidCadenceException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=0                    | COUNT is 0; whole numbers from 1 to 366 are allowed
            FREQ=DAILY;COUNT=367                  | COUNT is 367; whole numbers from 1 to 366 are allowed
            FREQ=DAILY;COUNT=-1                   | COUNT is `-1`; whole numbers from 1 to 366 are allowed
            FREQ=DAILY;COUNT=99999999999          | COUNT is `99999999999`; whole numbers
            FREQ=DAILY;COUNT=٣                    | COUNT is `٣`; whole numbers
            FREQ=DAILY;INTERVAL=0;COUNT=3         | INTERVAL is 0; whole numbers from 1 to 52 are allowed
            FREQ=DAILY;INTERVAL=53;COUNT=3        | INTERVAL is 53; whole numbers from 1 to 52 are allowed
            FREQ=DAILY;BYDAY=MO;COUNT=3           | BYDAY is allowed only with FREQ=WEEKLY
            FREQ=MONTHLY;BYDAY=1MO;COUNT=3        | BYDAY is `1MO`; MO, TU, WE, TH, FR, SA and SU are allowed
            FREQ=WEEKLY;BYDAY=;COUNT=3            | BYDAY is ``
            FREQ=WEEKLY;BYDAY=MO,MO;COUNT=3       | BYDAY names a day twice
            FREQ=WEEKLY;BYMONTHDAY=1;COUNT=3      | BYMONTHDAY is allowed only with FREQ=MONTHLY
            FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3    | BYMONTHDAY is `-1`; whole numbers from 1 to 31 are allowed
            FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3    | BYMONTHDAY is 32; whole numbers from 1 to 31 are allowed
            FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3     | BYMONTHDAY is 0
            FREQ=MONTHLY;BYMONTHDAY=1,01;COUNT=3  | BYMONTHDAY names a day twice
            FREQ=DAILY;UNTIL=20270131T000000Z     | UNTIL is `20270131T000000Z`; a date without a time
            FREQ=DAILY;UNTIL=2027-01-31           | UNTIL is `2027-01-31`; a date without a time
            FREQ=DAILY;UNTIL=20270229             | UNTIL is `20270229`; it must be a day that the calendar has
            """)
    void saysWhichValuesAreAllowed(String text, String message) {
        assertThatThrownBy(() -> Cadence.parse(text))
                .isInstanceOf(InvalidCadenceException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAnUntilThatLeavesNothingOrTooMuch() {
        LocalDate from = LocalDate.parse("2026-11-25");
        assertThatThrownBy(() -> Cadence.parse("FREQ=DAILY;UNTIL=20261124").countFrom(from))
                .isInstanceOf(InvalidCadenceException.class)
                .hasMessageContaining("UNTIL=20261124 is before the first date, counted from 2026-11-25");
        assertThatThrownBy(() -> Cadence.parse("FREQ=DAILY;UNTIL=99991231").dates(from))
                .isInstanceOf(InvalidCadenceException.class)
                .hasMessageContaining("more than 366 dates");
        assertThat(Cadence.parse("FREQ=DAILY;UNTIL=20271125").countFrom(from)).isEqualTo(366);
    }
}
