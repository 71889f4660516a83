package dev.waymark.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
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
        assertThat(twoWeeks.slot(MONDAY)).isZero();
        assertThat(twoWeeks.slot(LocalDate.parse("2027-02-07"))).isZero();
        assertThat(twoWeeks.slot(LocalDate.parse("2027-02-08"))).isEqualTo(1);
        assertThat(twoWeeks.middle(0)).isEqualTo(25);
        assertThat(twoWeeks.middle(1)).isEqualTo(75);
        assertThat(twoWeeks.place(LocalDate.parse("2027-02-07"))).isEqualTo(100 * 6.5 / 14);
        assertThat(twoWeeks.place(LocalDate.parse("2027-01-31"))).isNull();
        assertThat(twoWeeks.place(LocalDate.parse("2027-02-15"))).isNull();
    }

    /** A step can be due before the start when the start was moved after it was done. */
    @Test
    void beginsWithTheFirstDayThereIs() {
        assertThat(to("2027-01-20").place(LocalDate.parse("2027-01-18"))).isEqualTo(100 * .5 / 21);
    }

    @Test
    void weeksShareASlotInALongPlan() {
        var half = to("2027-08-01");
        assertThat(half.slot(LocalDate.parse("2027-08-01"))).isEqualTo(25);
        var more = to("2027-08-02");
        assertThat(more.slot(LocalDate.parse("2027-02-14"))).isZero();
        assertThat(more.slot(LocalDate.parse("2027-02-15"))).isEqualTo(1);
        assertThat(more.slot(LocalDate.parse("2027-08-02"))).isEqualTo(13);
    }

    @Test
    void hasFewTicksThatKeepWithinThePicture() {
        assertThat(to("2027-02-10").ticks())
                .containsExactly(new TimelineScale.Tick(0, "1 Feb"), new TimelineScale.Tick(50, "8 Feb"));
        assertThat(to("2027-05-24").ticks())
                .extracting(TimelineScale.Tick::label)
                .containsExactly("1 Feb", "1 Mar", "29 Mar", "26 Apr");
        assertThat(to("2029-01-01").ticks())
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(tick -> tick.at() <= 86)
                .extracting(TimelineScale.Tick::label)
                .startsWith("Feb 2027", "Jul 2027");
        assertThat(to("2027-04-25").ticks()).hasSizeBetween(4, 5).allMatch(tick -> tick.at() <= 86);
    }
}
