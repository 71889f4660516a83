package dev.waymark.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The marks of a timeline: each stands on its day, and none is lost. */
class TimelineMarksTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-24");

    private final SamplePlan sample = SamplePlan.inBerlin();

    private List<Element> all(String name) {
        var svg = Timeline.of(sample.settledAt(SamplePlan.MADE_AT).snapshot(TODAY), false);
        return TimelineTest.elements(TimelineTest.xml(svg).getElementsByTagName(name))
                .toList();
    }

    private List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    private List<String> marks() {
        return TimelineTest.marks(all("g"));
    }

    private List<String> ids() {
        return all("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void whatIsSkippedCountsNowhere() {
        var goal = sample.goal("I give a talk");
        sample.skip(sample.step(goal, "Write the outline", "2027-02-05"), null);
        assertThat(marks()).containsExactly("skipped");
        assertThat(texts()).contains("Nothing to do; due 5 February 2027");
    }

    @Test
    void showsEveryTimeOfAStepThatRecurs() {
        var goal = sample.goal("I give a talk");
        var step = sample.recurring(goal, "Rehearse", "2027-02-08", "2027-02-15", "2027-02-22", "2027-03-01");
        sample.complete(step, TODAY);
        assertThat(marks()).containsExactly("late", "late", "done", "due");
    }

    /** The 24th of February is the 24th of 28 days. */
    @Test
    void aStepDoneTodayStandsOnTodaysLine() {
        sample.complete(sample.step(sample.goal("I give a talk"), "Write", "2027-02-26"), TODAY);
        var today = all("line").stream()
                .filter(line -> line.getAttribute("class").equals("wm-now"))
                .map(line -> line.getAttribute("x1"));
        assertThat(today).containsOnly("83.93%");
        assertThat(all("circle").get(0).getAttribute("cx")).isEqualTo("83.93%");
    }

    /** Every day of a month, in four weeks of a phone's width: each one is counted. */
    @Test
    void whatIsCloseIsCounted() {
        var days =
                IntStream.rangeClosed(1, 28).mapToObj("2027-02-%02d"::formatted).toArray(String[]::new);
        sample.recurring(sample.goal("I give a talk"), "Rehearse", days);
        var counts = texts().stream().filter(text -> text.matches("[0-9]+")).mapToInt(Integer::parseInt);
        assertThat(counts.sum()
                        + marks().size()
                        - texts().stream()
                                .filter(text -> text.matches("[0-9]+"))
                                .count())
                .isEqualTo(28);
        assertThat(marks()).startsWith("late").endsWith("due").hasSizeBetween(10, 28);
        assertThat(all("desc").get(0).getTextContent()).contains("“Rehearse”: 0 of 28 done, some overdue; next due 24");
    }

    @Test
    void twoPicturesCanStandInOnePage() {
        sample.step(sample.goal("I give a talk"), "Write", "2027-02-26");
        var one = ids();
        sample.step(sample.goal("I write a book"), "Write", "2027-02-26");
        assertThat(one).hasSize(2).doesNotContainAnyElementsOf(ids());
    }
}
