package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.outcome.GoalOutcome;
import dev.waymark.plan.schedule.Placement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan in memory, dated by hand; goals and steps are known by their ids. */
public final class SamplePlan {

    public static final Instant MADE_AT = Instant.parse("2027-02-01T08:00:00Z");

    private static final int NOON = 12;

    private final Plan plan;

    public SamplePlan(String title, String zone) {
        this(title, zone, MADE_AT);
    }

    private SamplePlan(String title, String zone, Instant madeAt) {
        var wanted = new CreatePlan(
                null, title, List.of(), LocalDate.parse("2027-02-01"), 180, null, zone, null, null, null);
        plan = new Plan("mia", title, wanted, madeAt);
    }

    public static SamplePlan inBerlin() {
        return new SamplePlan("Out of the rut", "Europe/Berlin");
    }

    /** A plan that begins on the first of February, whenever it is made. */
    public static SamplePlan madeAt(String instant) {
        return new SamplePlan("Out of the rut", "Europe/Berlin", Instant.parse(instant));
    }

    Plan plan() {
        return plan;
    }

    Goal goalOf(UUID id) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Step stepOf(UUID id) {
        return plan.steps().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    public UUID goal(String title) {
        return plan.add(null, null, new AddGoal(title, GoalHorizon.SHORT, null, null))
                .id();
    }

    /** A goal of a strategy's template. */
    public UUID goalOf(String strategy) {
        return plan.add(strategy, "key", new AddGoal("A goal", GoalHorizon.SHORT, null, null))
                .id();
    }

    /** A step that is done once. */
    public UUID step(UUID goal, String title, String dueOn, IfThen... ifThen) {
        return step(goal, new AddStep(title, 30, null, null, null, List.of(ifThen)), dueOn);
    }

    public UUID step(UUID goal, AddStep wanted, String... dueOn) {
        var step = goalOf(goal).add(null, wanted);
        var days = Stream.of(dueOn).map(LocalDate::parse).toList();
        new StepDates(step)
                .place(new Placement(days.get(days.size() - 1), wanted.cadence() == null ? List.of() : days, null));
        return step.id();
    }

    /** A step that recurs on these days. */
    public UUID recurring(UUID goal, String title, String... dueOn) {
        return step(goal, new AddStep(title, 30, null, "FREQ=WEEKLY;COUNT=" + dueOn.length, null, null), dueOn);
    }

    /** Completes the step, or of a recurring one the next occurrence. */
    public void complete(UUID step, LocalDate on) {
        complete(step, on, null);
    }

    public void complete(UUID step, LocalDate on, @Nullable String note) {
        new StepActions(stepOf(step)).complete(new CompleteStep(on, null, note), on);
    }

    /** Skips the step, or of a recurring one all that is open. */
    public void skip(UUID step, @Nullable String reason) {
        new StepActions(stepOf(step)).skip(new SkipStep(null, reason));
    }

    /** Reopens the step, or of a recurring one what was closed last. */
    public void reopen(UUID step) {
        new StepActions(stepOf(step)).reopen(null);
    }

    public void begin(UUID step) {
        stepOf(step).become(StepStatus.DOING, null, null);
    }

    public void rehearse(UUID step, Instant now) {
        stepOf(step).rehearse(now);
    }

    public void moveTo(UUID step, LocalDate date) {
        stepOf(step).moveTo(date);
    }

    /** @param number from 0 */
    public void moveOccurrence(UUID step, int number, LocalDate date) {
        stepOf(step).occurrences().get(number).moveTo(date);
    }

    public void removeOccurrences(UUID step) {
        stepOf(step).occurrences().clear();
    }

    public void removeGoal(UUID goal) {
        plan.remove(goalOf(goal));
    }

    public void removeStep(UUID step) {
        plan.remove(stepOf(step));
    }

    public void change(UnaryOperator<UpdatePlan> change) {
        plan.change(change.apply(UpdatePlan.of(plan)));
    }

    public void conclude(UUID goal, @Nullable GoalOutcome outcome) {
        goalOf(goal).conclude(outcome);
    }

    public void changeGoal(UUID goal, UpdateGoal wanted) {
        goalOf(goal).change(wanted);
    }

    public void changeStep(UUID step, UpdateStep wanted) {
        stepOf(step).change(wanted);
    }

    public void become(Lifecycle lifecycle) {
        change(present -> new UpdatePlan(
                present.title(),
                lifecycle,
                present.startOn(),
                present.weeklyMinutes(),
                present.daysOff(),
                present.timeZone(),
                present.situation()));
    }

    public void startOn(LocalDate day) {
        change(present -> new UpdatePlan(
                present.title(),
                present.lifecycle(),
                day,
                present.weeklyMinutes(),
                present.daysOff(),
                present.timeZone(),
                present.situation()));
    }

    public void pause(LocalDate today, PausePlan wanted) {
        plan.pause(today, wanted);
    }

    public void resume(LocalDate today) {
        plan.resume(today);
    }

    /** Every change ends in this. */
    public SamplePlan settledAt(Instant now) {
        plan.settle(now);
        return this;
    }

    public PlanSnapshot snapshotAt(Instant now) {
        return PlanSnapshot.of(plan, now);
    }

    public PlanSnapshot snapshot(LocalDate today) {
        var zone = ZoneId.of(plan.availability().timeZone());
        return snapshotAt(today.atTime(NOON, 0).atZone(zone).toInstant());
    }
}
