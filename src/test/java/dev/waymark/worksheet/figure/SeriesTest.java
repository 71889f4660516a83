package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    private final Notebook notebook = Notebook.of("""
            records:
              - key: check-in
                name: day
                fields: [{key: day, type: date}, {key: energy, type: scale, min: 1, max: 5}, {key: note, type: text}]
            figures:
              - {key: energy, of: check-in, fn: ema, field: energy, at: day, settings: {halfLifeDays: 7}}
              - {key: kept, of: check-in, fn: ema, field: energy, settings: {halfLifeDays: 7}}
              - key: change
                of: check-in
                fn: change
                field: energy
                at: day
                settings: {windowDays: 28, points: 3, by: 1}
            """);

    /** @param day counted back from today */
    private void keep(int daysAgo, int energy) {
        notebook.keep("check-in", "day: %s, energy: %d".formatted(Notebook.TODAY.minusDays(daysAgo), energy));
    }

    /** One value a day, the last of them today. */
    private void keepDaily(String values) {
        int[] daily =
                Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();
        for (int i = 0; i < daily.length; i++) {
            keep(daily.length - 1 - i, daily[i]);
        }
    }

    @Test
    void anAverageBeginsAtTheFirstValue() {
        assertThat(notebook.value()).isNull();
        notebook.keep("check-in", "note: No number today");
        assertThat(notebook.value()).isNull();
        keep(40, 4);
        assertThat(notebook.value()).isEqualTo(4);
    }

    /** After 7 days: 5 + 1/2 (1 - 5) = 3. After 14 more, 3 + 3/4 (5 - 3) = 4.5. */
    @Test
    void anAverageMovesHalfWayInAHalfLife() {
        keep(21, 5);
        keep(14, 1);
        assertThat(notebook.value()).isEqualTo(3, within(1e-12));
        keep(0, 5);
        assertThat(notebook.value()).isEqualTo(4.5, within(1e-12));
    }

    @Test
    void aGapOfTenDaysIsNotZero() {
        keep(10, 4);
        keep(0, 4);
        assertThat(notebook.value()).isEqualTo(4);
    }

    @Test
    void severalValuesOfADayCountAsTheirMean() {
        keep(7, 1);
        keep(0, 2);
        keep(0, 5);
        keep(0, 5);
        assertThat(notebook.value()).isEqualTo(2.5, within(1e-12));
    }

    @Test
    void withoutADateTheDayOfKeepingCounts() {
        notebook.keepOn(Notebook.TODAY, "check-in", "energy: 1");
        notebook.keepOn(Notebook.TODAY.minusDays(7), "check-in", "energy: 5");
        assertThat(notebook.value()).isEqualTo(3, within(1e-12));
        assertThat(notebook.figure("kept").value()).isEqualTo(3, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 3 3 3 3 2 2 2     | -1 | three points below the median
            3 3 3 3 3 4 5 4     |  1 | three points above
            3 3 3 3 3 2 2 3     |  0 | the last is back
            3 3 3 3 3 2 4 2     |  0 | not on one side
            3 3 3 3 3 3 3 3     |  0 | nothing changes
            1 3 3 3 5 5 4 4 4   |  1 | one low day does not move the median
            2 2 2 3 3 3 3 3 3   |  0 | the median of six days is 2.5
            2 2 2 4 4 4 4 4 4   |  1 | and here it is 3
            3 3 3 3 2 2 2       |    | four days say too little
            3 3                 |    | less than three points
            """)
    void aChangeTakesThreePointsOnOneSide(String values, Double change, String why) {
        keepDaily(values);
        assertThat(notebook.figure("change").value()).as(why).isEqualTo(change);
    }

    @Test
    void aChangeIsOneFromTheDaysOfTheWindow() {
        for (int day = 60; day > 50; day--) {
            keep(day, 5);
        }
        keep(28 + 2, 5);
        for (int day = 5; day > 2; day--) {
            keep(day, 3);
        }
        keep(6, 3);
        keep(2, 3);
        keep(1, 3);
        keep(0, 3);
        assertThat(notebook.figure("change").value())
                .as("days 6, 5, 4, 3 and the first of the 28")
                .isZero();
    }

    @Test
    void daysBeforeTheWindowDoNotCount() {
        for (int day = 60; day > 30; day--) {
            keep(day, 5);
        }
        for (int day = 6; day >= 0; day--) {
            keep(day, 3);
        }
        assertThat(notebook.figure("change").value())
                .as("four days in the window")
                .isNull();
    }

    /** 11/3 - 8/3 is a little less than 1 for a computer. */
    @Test
    void aDifferenceIsNotLostToRounding() {
        for (int day = 7; day > 2; day--) {
            keep(day, 3);
            keep(day, 3);
            keep(day, 2);
        }
        for (int day = 2; day >= 0; day--) {
            keep(day, 4);
            keep(day, 4);
            keep(day, 3);
        }
        assertThat(notebook.figure("change").value()).isEqualTo(1);
    }
}
