package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.worksheet.FigureUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT       | 3         | 3
            COUNT       | 1200      | 1,200
            COUNT       | 2.25      | 2.3
            POINTS      | 59.1287   | 59.1
            POINTS      | 3.96      | 4
            SHARE       | 0         | 0%
            SHARE       | 0.004     | 1%
            SHARE       | -0.004    | -1%
            SHARE       | 0.285     | 29%
            SHARE       | 0.6667    | 67%
            SHARE       | 0.996     | 99%
            SHARE       | 1         | 100%
            SHARE       | 1.004     | 101%
            SHARE       | 1.01      | 101%
            SHARE       | -0.1667   | -17%
            SHARE       | 0.9999999999999999 | 100%
            SHARE       | 1E-17     | 0%
            COEFFICIENT | -0.1667   | -0.17
            COEFFICIENT | 1         | 1.00
            COEFFICIENT | -0.001    | 0.00
            MINUTES     | 1         | 1 minute
            MINUTES     | 45        | 45 minutes
            MINUTES     | 60        | 1 hour
            MINUTES     | 61        | 1 hour 1 minute
            MINUTES     | 150       | 2 hours 30 minutes
            WEEKS       | 1         | 1 week
            WEEKS       | 1.5       | 1.5 weeks
            MONTHS      | 0.96      | 1 month
            MONTHS      | 6         | 6 months
            MONTHS      | 0         | 0 months
            MONEY       | 900       | 900
            MONEY       | 1234.5    | 1,234.50
            MONEY       | 0.999     | 1
            DIRECTION   | -1        | less than before
            DIRECTION   | 0         | about the same
            DIRECTION   | 1         | more than before
            """)
    void sayAValueByItsUnit(FigureUnit unit, double value, String words) {
        assertThat(FigureWords.value(unit, value)).isEqualTo(words);
    }

    private static String said(Double value, String... labels) {
        var rule = Notebook.of("""
                figures:
                  - key: spread
                    unit: share
                    says:
                      - {below: 0.3, text: 'Nearly all are in {first}.'}
                      - {below: 1, text: 'Two differ in {value} of cases, and {first} leads.'}
                      - {text: 'All of it: {value}.'}
                    empty: Add a contact.
                """).rule();
        var parts = List.of(labels).stream()
                .map(label -> new Part(null, label, 1, null))
                .toList();
        return FigureWords.sentence(rule, new Figure("spread", value, parts));
    }

    @Test
    void sayTheSentenceOfTheBand() {
        assertThat(said(0., "Your team", "Outside")).isEqualTo("Nearly all are in Your team.");
        assertThat(said(.3, "Outside", "Your team")).isEqualTo("Two differ in 30% of cases, and Outside leads.");
        assertThat(said(.1 + .2, "Outside")).isEqualTo("Two differ in 30% of cases, and Outside leads.");
        assertThat(said(1.)).isEqualTo("All of it: 100%.");
        assertThat(said(null)).isEqualTo("Add a contact.");
    }

    @Test
    void leaveNamesAsTheyAre() {
        assertThat(said(.5, "{value} {first}")).isEqualTo("Two differ in 50% of cases, and {value} {first} leads.");
    }

    @Test
    void sayTheLastSentenceWhereverItEnds() {
        var rule = Notebook.of("figures: [{key: all, unit: count, says: [{text: Always}, {below: 1, text: Last}]}]")
                .rule();
        assertThat(FigureWords.sentence(rule, new Figure("all", 5., List.of()))).isEqualTo("Last");
    }
}
