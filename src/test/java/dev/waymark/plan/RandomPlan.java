package dev.waymark.plan;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.RandomPlans;
import dev.waymark.plan.schedule.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A plan in memory with random steps, some of them on days that were set by hand, and what happens to it. */
final class RandomPlan {

    private RandomPlan() {}

    static Plan plan(Capacity capacity, Random random) {
        var daysOff = Arrays.stream(Weekday.values())
                .filter(day -> capacity.daysOff().contains(day.dayOfWeek()))
                .toList();
        var wanted = new CreatePlan(
                null, null, List.of(), capacity.from(), capacity.weeklyMinutes(), daysOff, "UTC", null, null, null);
        var plan = new Plan("mia", "Mine", wanted, Instant.EPOCH);
        var goal = plan.add(null, null, new AddGoal("A talk", GoalHorizon.SHORT, null, null));
        var tasks = RandomPlans.tasks(capacity, random);
        var steps = new HashMap<UUID, Step>();
        for (var task : tasks) {
            var cadence = task.cadence() == null ? null : task.cadence().toString();
            var fixed = cadence == null && random.nextInt(5) == 0;
            var dueOn = fixed ? capacity.from().plusDays(random.nextInt(60)) : null;
            steps.put(
                    task.id(),
                    goal.add(null, new AddStep("Step", task.effortMinutes(), List.of(), cadence, dueOn, null)));
        }
        tasks.forEach(task -> steps.get(task.id())
                .waitFor(task.after().stream().map(id -> steps.get(id).id()).toList()));
        scheduleFrom(plan, capacity.from());
        return plan;
    }

    static void closeSome(Plan plan, Random random) {
        plan.steps().forEach(step -> {
            step.work().forEach(work -> {
                if (random.nextInt(4) == 0) {
                    work.complete(work.dueOn(), null);
                }
            });
            new StepActions(step).follow();
        });
    }

    static void scheduleFrom(Plan plan, LocalDate day) {
        new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(day);
    }

    static void postpone(Plan plan, Map<UUID, LocalDate> before, int days) {
        var start = plan.availability().startOn();
        new Timetable(plan, Timetable.Pointers.OF_PAUSE).postpone(start.plusDays(days), before, days);
    }

    static Map<UUID, LocalDate> dates(Plan plan) {
        var dates = new HashMap<UUID, LocalDate>();
        plan.steps().forEach(step -> {
            dates.put(step.id(), step.dueOn());
            step.work().forEach(work -> dates.put(work.id(), work.dueOn()));
        });
        return dates;
    }
}
