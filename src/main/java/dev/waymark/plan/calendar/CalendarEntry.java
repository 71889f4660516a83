package dev.waymark.plan.calendar;

import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.platform.text.Sentences;
import dev.waymark.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/**
 * One thing to do, as an all-day entry on its due date. All-day entries have no time zone in iCalendar, so that an app
 * shows the same day as the plan.
 */
final class CalendarEntry {

    /** The library's name for this status differs from the standard's. */
    private static final Status BEGUN = new Status("IN-PROCESS");

    /** All that others may read about a private step, besides the minutes. */
    private static final String DISCREET_TITLE = "Time for yourself";

    private static final LocalTime NOON = LocalTime.NOON;

    private final PlanView plan;
    private final GoalView goal;
    private final StepView step;
    private final WorkItem work;
    private final boolean discreet;

    CalendarEntry(PlanView plan, GoalView goal, StepView step, WorkItem work, CalendarDetails details) {
        this.plan = plan;
        this.goal = goal;
        this.step = step;
        this.work = work;
        this.discreet = step.confidential() && details == CalendarDetails.DISCREET;
    }

    VEvent event() {
        var event = new VEvent();
        event.setUid(uid());
        event.setDateTimeStamp(changedAt());
        event.setLastModified(changedAt());
        event.setSequence(sequence());
        event.setSummary(isDone() && !discreet ? "Done: " + title() : title());
        event.setDescription(description());
        event.setDateStart(new DateStart(day(work.dueOn())));
        event.setDateEnd(new DateEnd(day(work.dueOn().plusDays(1))));
        // An all-day entry of this kind does not make anyone unavailable.
        event.setTransparency(true);
        if (isCalledOff()) {
            event.setStatus(Status.cancelled());
        } else {
            event.setStatus(isWaiting() ? Status.tentative() : Status.confirmed());
        }
        return event;
    }

    VTodo todo() {
        var todo = new VTodo();
        todo.setUid(uid());
        todo.setDateTimeStamp(changedAt());
        todo.setLastModified(changedAt());
        todo.setSequence(sequence());
        todo.setSummary(title());
        todo.setDescription(description());
        todo.setDateDue(new DateDue(day(work.dueOn())));
        var completedOn = work.completedOn();
        if (completedOn != null) {
            todo.setStatus(Status.completed());
            todo.setPercentComplete(100);
            todo.setCompleted(noon(completedOn));
        } else if (isCalledOff()) {
            todo.setStatus(Status.cancelled());
        } else {
            todo.setStatus(work.status() == StepStatus.DOING ? BEGUN : Status.needsAction());
        }
        return todo;
    }

    /** A step or occurrence keeps its id when it moves to another day, so that an app moves it too. */
    private String uid() {
        return work.id() + "@waymark";
    }

    private boolean isDone() {
        return work.status() == StepStatus.DONE;
    }

    private boolean isCalledOff() {
        return work.status() == StepStatus.SKIPPED || work.isOpen() && plan.lifecycle() == Lifecycle.CANCELLED;
    }

    private boolean isWaiting() {
        return work.isOpen() && plan.lifecycle() == Lifecycle.ON_HOLD;
    }

    private String title() {
        return discreet ? DISCREET_TITLE : PrintableText.of(step.title());
    }

    /** What a person needs on the day; notes are left out, because calendars are shown to others. */
    private String description() {
        var minutes = Sentences.count(step.effortMinutes(), "minute");
        if (discreet) {
            return minutes;
        }
        var text = new StringBuilder(goal.title()).append("\n").append(minutes);
        for (var ifThen : step.ifThen()) {
            text.append("\n").append(ifThen.cue()).append(", ").append(ifThen.response());
        }
        return PrintableText.of(text.toString());
    }

    private Date changedAt() {
        return Date.from(work.revision().at());
    }

    /** Apps take the higher number for the newer version. */
    private int sequence() {
        return work.revision().number();
    }

    /** The day is known, the time is not: noon in the plan's zone is that day nearly everywhere. */
    private Date noon(LocalDate date) {
        return Date.from(instant(date));
    }

    private Instant instant(LocalDate date) {
        return date.atTime(NOON).atZone(Zones.of(plan.timeZone())).toInstant();
    }

    /** A day without a time zone. */
    static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }
}
