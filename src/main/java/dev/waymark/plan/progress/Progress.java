package dev.waymark.plan.progress;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.agenda.AgendaItem;
import dev.waymark.plan.checkin.Advice;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's progress with a plan on one day.
 *
 * @param effortDoneShare done effort of all that is not skipped, 0..1 with three decimals; null when there is none
 * @param effortDueShare the same for effort due up to and including the day
 * @param slackDays days ahead of the schedule, negative when behind; see {@link EarnedSchedule#slackDays}
 * @param forecast when the rest will be done, and what that is based on
 * @param next the next open items of one to three steps, the longest overdue first; empty when nothing is open
 * @param goals each goal's share, in plan order
 */
record Progress(
        LocalDate asOf,
        @Nullable Double effortDoneShare,
        @Nullable Double effortDueShare,
        Signal signal,
        int slackDays,
        Forecast forecast,
        List<WorkItem> next,
        List<GoalShare> goals,
        ProgressCounts counts) {

    private static final int NEXT_STEPS = 3;

    /**
     * The progress of a plan at one moment. There is no forecast in a pause with an open end, and a canceled plan has
     * nothing to do next.
     */
    static Progress of(PlanSnapshot snapshot) {
        var plan = snapshot.plan();
        var progress = of(
                snapshot.work(),
                plan.startOn(),
                snapshot.followedSince(),
                snapshot.standsOn(),
                plan.lifecycle() == Lifecycle.ON_HOLD);
        if (plan.lifecycle() == Lifecycle.CANCELLED) {
            progress = progress.ended();
        }
        return plan.pause() != null && plan.pause().until() == null ? progress.undated() : progress;
    }

    /** Of a plan that was created when it began, and never paused. */
    static Progress of(List<WorkItem> items, LocalDate startOn, LocalDate today) {
        return of(items, startOn, startOn, today, false);
    }

    /**
     * Computes all figures from the items alone, so that nothing is stored and nothing can be out of date.
     *
     * @param items in plan order, including skipped ones
     * @param followedSince the day from which it can have been quiet: a pause is not silence, and neither are days
     *     before the plan was created
     * @param today in the plan's time zone
     * @param paused whether the plan is paused
     */
    static Progress of(
            List<WorkItem> items, LocalDate startOn, LocalDate followedSince, LocalDate today, boolean paused) {
        EarnedSchedule schedule = new EarnedSchedule(items, followedSince, today);
        long total = schedule.total();
        return new Progress(
                today,
                share(schedule.done(), total),
                share(schedule.effort(item -> !item.dueOn().isAfter(today)), total),
                Signal.of(schedule, paused),
                schedule.slackDays(),
                Forecast.of(schedule, startOn),
                next(schedule),
                goals(items),
                schedule.counts());
    }

    /** A copy for a canceled plan, whose open items are no longer expected. */
    Progress ended() {
        return new Progress(
                asOf, effortDoneShare, effortDueShare, Signal.DONE, 0, Forecast.NONE, List.of(), goals, counts);
    }

    /** A copy without a forecast date. */
    private Progress undated() {
        return new Progress(
                asOf, effortDoneShare, effortDueShare, signal, slackDays, forecast.undated(), next, goals, counts);
    }

    /** What comes next, as an agenda shows it. */
    List<AgendaItem> nextSteps(PlanSnapshot snapshot, Catalog catalog) {
        return next.stream().map(item -> AgendaItem.of(item, snapshot, catalog)).toList();
    }

    String sentence(PlanView plan, Advice advice) {
        return ProgressWording.sentence(this, step -> plan.step(step).title(), advice.isHardTime());
    }

    private static List<WorkItem> next(EarnedSchedule schedule) {
        Set<UUID> steps = new HashSet<>();
        return schedule.open().stream()
                .filter(item -> steps.add(item.stepId()))
                .limit(NEXT_STEPS)
                .toList();
    }

    private static List<GoalShare> goals(List<WorkItem> items) {
        var byGoal = items.stream()
                .collect(Collectors.groupingBy(WorkItem::goalId, LinkedHashMap::new, Collectors.toList()));
        return byGoal.entrySet().stream()
                .map(goal -> new GoalShare(goal.getKey(), doneShare(goal.getValue())))
                .toList();
    }

    /** Done effort of all that is not skipped, 0..1 with three decimals; null when there is none. */
    static @Nullable Double doneShare(List<WorkItem> items) {
        return share(effort(items, WorkItem::isDone), effort(items, WorkItem::isKept));
    }

    private static long effort(List<WorkItem> items, Predicate<WorkItem> which) {
        return items.stream().filter(which).mapToLong(WorkItem::effortMinutes).sum();
    }

    /** Rounded half up to three decimals, in whole numbers to avoid binary rounding errors. */
    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : Double.valueOf((2000 * part + whole) / (2 * whole) / 1000.0);
    }
}
