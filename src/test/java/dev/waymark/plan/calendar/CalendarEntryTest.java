package dev.waymark.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.property.DateTimeStamp;
import biweekly.property.LastModified;
import biweekly.property.Sequence;
import dev.waymark.plan.SamplePlan;
import dev.waymark.plan.WorkItem;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    @Test
    void saysHowOftenAndWhenItHasChanged() {
        var sample = SamplePlan.inBerlin();
        sample.step(sample.goal("I give a talk"), "Write the outline", "2027-02-05");
        var snapshot = sample.settledAt(SamplePlan.MADE_AT).snapshotAt(SamplePlan.MADE_AT);
        var goalView = snapshot.plan().goals().get(0);
        var item = snapshot.work().get(0);
        var changed = new WorkItem(
                item.id(),
                item.stepId(),
                item.goalId(),
                item.effortMinutes(),
                item.dueOn(),
                item.status(),
                item.completedOn(),
                new WorkItem.Revision(7, SamplePlan.MADE_AT.plusSeconds(90)));
        var entry =
                new CalendarEntry(snapshot.plan(), goalView, goalView.steps().get(0), changed, CalendarDetails.USUAL);
        var stamp = Date.from(changed.revision().at());
        for (var component : List.of(entry.event(), entry.todo())) {
            assertThat(component.getProperty(Sequence.class).getValue()).isEqualTo(7);
            assertThat(component.getProperty(DateTimeStamp.class).getValue()).isEqualTo(stamp);
            assertThat(component.getProperty(LastModified.class).getValue()).isEqualTo(stamp);
        }
    }
}
