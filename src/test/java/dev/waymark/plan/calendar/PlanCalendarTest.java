package dev.waymark.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.AddStep;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.SamplePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCalendarTest {

    private static final LocalDate DONE_ON = LocalDate.parse("2027-02-03");

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final UUID goal = sample.goal("I give a talk");
    private final UUID step = sample.step(goal, "Write the outline", "2027-02-05");

    private String text(CalendarForm form) {
        return text(sample, SamplePlan.MADE_AT.plusSeconds(90), form);
    }

    private static String text(SamplePlan sample, Instant now, CalendarForm form) {
        try (var text = new ByteArrayOutputStream()) {
            var snapshot = sample.settledAt(now).snapshotAt(now);
            PlanCalendar.of(
                            snapshot,
                            form,
                            CalendarDetails.USUAL,
                            snapshot.plan().title())
                    .write(text);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ICalendar read(CalendarForm form) {
        return Biweekly.parse(text(form)).first();
    }

    private List<VEvent> events() {
        return read(CalendarForm.EVENTS).getEvents();
    }

    private VTodo todo() {
        return read(CalendarForm.TODOS).getTodos().get(0);
    }

    private String statusOfEvent() {
        return events().get(0).getStatus().getValue();
    }

    /** What the library warns of is a fault. */
    @ParameterizedTest
    @EnumSource
    void isSound(CalendarForm form) {
        sample.recurring(goal, "Rehearse", "2027-02-08", "2027-02-15");
        sample.complete(step, DONE_ON);
        assertThat(read(form).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void anEventTakesTheWholeDayWhateverTheZone() {
        assertThat(text(CalendarForm.EVENTS))
                .contains("DTSTART;VALUE=DATE:20270205\r\n", "DTEND;VALUE=DATE:20270206\r\n", "TRANSP:TRANSPARENT\r\n")
                .contains("X-WR-TIMEZONE:Europe/Berlin\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")
                .doesNotContain("VTIMEZONE", "VTODO");
        assertThat(text(CalendarForm.TODOS))
                .contains("DUE;VALUE=DATE:20270205\r\n")
                .doesNotContain("VEVENT");
    }

    @Test
    void theSamePlanIsTheSameText() {
        assertThat(text(CalendarForm.EVENTS)).isEqualTo(text(CalendarForm.EVENTS));
    }

    @Test
    void aStepThatMovesKeepsItsUid() {
        var before = events().get(0).getUid().getValue();
        sample.moveTo(step, LocalDate.parse("2027-02-12"));
        assertThat(events().get(0).getUid().getValue()).isEqualTo(before).isEqualTo(step + "@waymark");
        assertThat(text(CalendarForm.EVENTS)).contains("DTSTART;VALUE=DATE:20270212");
    }

    @Test
    void everyOccurrenceIsAnEntryOfItsOwn() {
        sample.recurring(goal, "Rehearse", "2027-02-08", "2027-02-15");
        assertThat(events())
                .hasSize(3)
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(text(CalendarForm.EVENTS)).contains("DTSTART;VALUE=DATE:20270208", "DTSTART;VALUE=DATE:20270215");
    }

    @Test
    void saysWhatIsDone() {
        assertThat(todo().getStatus().getValue()).isEqualTo("NEEDS-ACTION");
        sample.begin(step);
        assertThat(todo().getStatus().getValue()).isEqualTo("IN-PROCESS");
        sample.complete(step, DONE_ON, "Nobody's business");
        assertThat(todo().getStatus().getValue()).isEqualTo("COMPLETED");
        assertThat(todo().getPercentComplete().getValue()).isEqualTo(100);
        assertThat(text(CalendarForm.TODOS))
                // Noon in Berlin.
                .contains("COMPLETED:20270203T110000Z\r\n")
                .doesNotContain("business");
        assertThat(events().get(0).getSummary().getValue()).isEqualTo("Done: Write the outline");
        assertThat(statusOfEvent()).isEqualTo("CONFIRMED");
    }

    @Test
    void cancelsWhatIsSkipped() {
        sample.skip(step, "Too much");
        assertThat(statusOfEvent()).isEqualTo("CANCELLED");
        assertThat(todo().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(text(CalendarForm.EVENTS)).doesNotContain("Too much");
    }

    @Test
    void aPlanOnHoldIsTentative() {
        sample.complete(sample.step(goal, "Give the talk", "2027-02-12"), DONE_ON);
        sample.become(Lifecycle.ON_HOLD);
        assertThat(events())
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("TENTATIVE", "CONFIRMED");
    }

    @Test
    void aCancelledPlanKeepsWhatIsDone() {
        sample.complete(sample.step(goal, "Give the talk", "2027-02-12"), DONE_ON);
        sample.become(Lifecycle.CANCELLED);
        assertThat(events())
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CANCELLED", "CONFIRMED");
        assertThat(todo().getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void describesWhatTheDayAsksFor() {
        sample.step(
                goal,
                "Walk",
                "2027-02-09",
                new IfThen("If it rains", null, "I will walk all the same"),
                new IfThen("If I am tired", null, "I will walk once around the house"));
        assertThat(events().get(0).getDescription().getValue()).isEqualTo("I give a talk\n30 minutes");
        assertThat(events().get(1).getDescription().getValue())
                .isEqualTo("I give a talk\n30 minutes\nIf it rains, I will walk all the same"
                        + "\nIf I am tired, I will walk once around the house");
        sample.step(goal, new AddStep("Breathe", 1, null, null, null, null), "2027-02-10");
        assertThat(events().get(2).getDescription().getValue()).isEqualTo("I give a talk\n1 minute");
    }

    @Test
    void aPlanWithoutStepsIsAnEmptyCalendar() {
        sample.removeStep(step);
        assertThat(text(CalendarForm.EVENTS))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(events()).isEmpty();
    }

    @Test
    void wordsSurviveWhateverTheyAre() {
        var words = "Talk; \u00fcber, \\n \"rest\":\nEND:VEVENT\u0001 " + "\ud83c\udf89\u4f60".repeat(40);
        var hostile = new SamplePlan("A; b, c\\\nX-INJECTED:1", "Asia/Tokyo");
        hostile.step(hostile.goal(words), words, "2027-02-05");
        var text = text(hostile, SamplePlan.MADE_AT, CalendarForm.EVENTS);
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.startsWith("X-INJECTED"))
                .containsOnlyOnce("END:VEVENT");
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo(words.replace('\u0001', ' '));
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo("A; b, c\\ X-INJECTED:1");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("A\\; b\\, c\\\\ X-INJECTED:1");
    }
}
