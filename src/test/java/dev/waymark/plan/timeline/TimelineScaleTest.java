package dev.waymark.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    /** From the first of February 2027, a Monday, to this day. */
    private static TimelineScale to(String day) {
        var sample = SamplePlan.inBerlin();
        sample.step(sample.goal("A goal"), "A step", day);
        return TimelineScale.of(sample.snapshot(MONDAY));
    }

    @Test
    void runsInWholeWeeks() {
        var twoWeeks = to("2027-02-10");
        assertThat(twoWeeks.at(MONDAY)).isEqualTo(100 * .5 / 14);
        assertThat(twoWeeks.place(LocalDate.parse("2027-02-07"))).isEqualTo(100 * 6.5 / 14);
        assertThat(twoWeeks.place(LocalDate.parse("2027-02-14"))).isEqualTo(100 * 13.5 / 14);
        assertThat(twoWeeks.place(LocalDate.parse("2027-01-31"))).isNull();
        assertThat(twoWeeks.place(LocalDate.parse("2027-02-15"))).isNull();
    }

    /** A step can be due before the start when the start was moved after it was done. */
    @Test
    void beginsWithTheFirstDayThereIs() {
        assertThat(to("2027-01-20").place(LocalDate.parse("2027-01-18"))).isEqualTo(100 * .5 / 21);
    }

    @Test
    void includesTheDayOnWhichAStepWasDone() {
        var sample = SamplePlan.inBerlin();
        var step = sample.step(sample.goal("A goal"), "A step", "2027-02-10");
        sample.complete(step, LocalDate.parse("2027-02-16"));
        assertThat(TimelineScale.of(sample.snapshot(MONDAY)).place(LocalDate.parse("2027-02-16")))
                .isEqualTo(100 * 15.5 / 21);
    }

    @Test
    void aShortPlanHasTicksOnMondays() {
        assertThat(to("2027-02-10").ticks())
                .containsExactly(new TimelineScale.Tick(0, "1 Feb 2027"), new TimelineScale.Tick(50, "8 Feb"));
        assertThat(labels(to("2027-03-26"))).containsExactly("1 Feb 2027", "15 Feb", "1 Mar", "15 Mar");
    }

    @Test
    void aLongerPlanHasThemOnTheFirstOfMonths() {
        assertThat(labels(to("2027-05-24"))).containsExactly("Feb 2027", "Mar", "Apr", "May");
        assertThat(labels(to("2028-02-14"))).containsExactly("Feb 2027", "May", "Aug", "Nov");
        assertThat(labels(to("2028-05-14"))).containsExactly("Feb 2027", "Jun", "Oct", "Feb 2028");
        assertThat(to("2029-01-01").ticks())
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(tick -> tick.at() <= 84)
                .extracting(TimelineScale.Tick::label)
                .startsWith("Feb 2027", "Jul");
    }

    /** From the middle of a month on, the first tick is that of the next one. */
    @Test
    void aMonthThatHasBegunHasNoTick() {
        assertThat(labels(to("2027-01-13"))).containsExactly("11 Jan 2027", "18 Jan", "25 Jan", "1 Feb");
        var sample = SamplePlan.inBerlin();
        sample.step(sample.goal("A goal"), "A step", "2027-01-13");
        sample.step(sample.goal("A goal"), "A step", "2027-05-13");
        assertThat(labels(TimelineScale.of(sample.snapshot(MONDAY)))).containsExactly("Feb 2027", "Mar", "Apr");
    }

    private static List<String> labels(TimelineScale scale) {
        return scale.ticks().stream().map(TimelineScale.Tick::label).toList();
    }
}
