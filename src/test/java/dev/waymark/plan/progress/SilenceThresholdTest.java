package dev.waymark.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceThresholdTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    @Test
    void isPatientForTwiceTheGapBetweenDueDates() {
        var threshold = new SilenceThreshold(List.of(MONDAY.plusDays(10), MONDAY.plusDays(28)), MONDAY);
        assertThat(threshold.patienceDays(MONDAY)).isEqualTo(20);
        assertThat(threshold.patienceDays(MONDAY.plusDays(10))).isEqualTo(36);
    }

    @Test
    void isPatientForTwoToSixWeeks() {
        var daily = new SilenceThreshold(List.of(MONDAY.plusDays(1)), MONDAY);
        assertThat(daily.patienceDays(MONDAY)).isEqualTo(14);
        var sparse = new SilenceThreshold(List.of(MONDAY.plusDays(100)), MONDAY);
        assertThat(sparse.patienceDays(MONDAY)).isEqualTo(42);
    }

    @Test
    void beforeItBeginsItIsAsPatientAsAnyPlan() {
        var threshold = new SilenceThreshold(List.of(MONDAY.plusDays(100)), MONDAY);
        assertThat(threshold.patienceDays(MONDAY.minusDays(1))).isEqualTo(14);
    }

    @Test
    void learnsNoPatienceFromBeforeItBegins() {
        var threshold = new SilenceThreshold(List.of(MONDAY.minusDays(30), MONDAY.plusDays(7)), MONDAY);
        assertThat(threshold.patienceDays(MONDAY)).isEqualTo(14);
    }
}
