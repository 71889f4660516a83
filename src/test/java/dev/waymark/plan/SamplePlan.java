package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.schedule.Placement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan in memory, dated by hand. */
final class SamplePlan {

    static final Instant MADE_AT = Instant.parse("2027-02-01T08:00:00Z");

    private final Plan plan;

    SamplePlan(String title, String zone) {
        var wanted = new CreatePlan(null, title, List.of(), LocalDate.parse("2027-02-01"), 180, null, zone, null);
        plan = new Plan("mia", title, wanted, MADE_AT);
    }

    static SamplePlan inBerlin() {
        return new SamplePlan("Out of the rut", "Europe/Berlin");
    }

    Plan plan() {
        return plan;
    }

    Goal goal(String title) {
        return plan.add(null, null, new AddGoal(title, GoalHorizon.SHORT, null, null));
    }

    /** A step that is done once. */
    Step step(Goal goal, String title, String dueOn) {
        return step(goal, title, dueOn, null);
    }

    Step step(Goal goal, String title, String dueOn, @Nullable IfThen ifThen) {
        var step = goal.add(null, new AddStep(title, 30, null, null, null, ifThen));
        new StepDates(step).place(new Placement(LocalDate.parse(dueOn), List.of()));
        return step;
    }

    /** A step that recurs on these days. */
    Step recurring(Goal goal, String title, String... dueOn) {
        var step = goal.add(null, new AddStep(title, 30, null, "FREQ=WEEKLY;COUNT=" + dueOn.length, null, null));
        var days = Stream.of(dueOn).map(LocalDate::parse).toList();
        new StepDates(step).place(new Placement(days.get(days.size() - 1), days));
        return step;
    }

    /** Every change ends in this. */
    SamplePlan settledAt(Instant now) {
        plan.settle(now);
        return this;
    }

    void become(Lifecycle lifecycle) {
        var present = UpdatePlan.of(plan);
        plan.change(new UpdatePlan(
                present.title(),
                lifecycle,
                present.startOn(),
                present.weeklyMinutes(),
                present.daysOff(),
                present.timeZone()));
    }
}
