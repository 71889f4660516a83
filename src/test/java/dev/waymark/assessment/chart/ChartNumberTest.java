package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "40, 40", "100, 100", "33.3, 33.3", "233.344, 233.34", "233.345, 233.35", "0.999, 1"})
    void figuresHaveUpToTwoDecimals(double number, String text) {
        assertThat(ChartNumber.decimal(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.49, 0", "20.5, 21", "99.5, 100"})
    void pointsAreWhole(double points, String text) {
        assertThat(ChartNumber.whole(points)).isEqualTo(text);
    }
}
