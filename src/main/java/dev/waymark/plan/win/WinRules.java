package dev.waymark.plan.win;

import dev.waymark.plan.PlanSnapshot.ActivePeriods;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.progress.EarnedSchedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What there is to celebrate in a plan: a function of what is done, when it was done and when it was due, and of which
 * goals are achieved, as the member says. It does not
 * matter how often it is called, nor in which order the work was reported. (One exception: a comeback that was noticed
 * stays, even if work done before the silence is reported only later.)
 */
final class WinRules {

    /** The subject of a win that is about the whole plan. */
    private static final String WHOLE = "";

    private final List<WorkItem> items;
    private final LocalDate today;
    private final List<WinCriterion> criteria = new ArrayList<>();

    private WinRules(List<WorkItem> items, LocalDate today) {
        this.items = items;
        this.today = today;
    }

    /**
     * The criteria of all wins that the plan may ever give, in the order of {@link WinCode}, goals in plan order,
     * comebacks by date.
     *
     * <p>First step: anything is done. A quarter and half: by share of the effort that is not skipped. A goal: it is
     * achieved, whatever is open. A comeback: something was done before, and again on a day until which the plan was stalled
     * ({@link EarnedSchedule#isStalled}); days of a pause do not count. The plan: nothing in it is open and something
     * is done.
     *
     * @param items in plan order, including skipped ones
     * @param achieved the goals that are achieved, in plan order
     * @param today in the plan's time zone; what is dated ahead counts as done today
     */
    static List<WinCriterion> of(List<WorkItem> items, List<UUID> achieved, ActivePeriods active, LocalDate today) {
        var wins = new WinRules(items, today);
        wins.addShares();
        achieved.forEach(wins::addGoal);
        wins.addComebacks(active);
        wins.addPlan();
        return List.copyOf(wins.criteria);
    }

    private void addShares() {
        long done = done();
        long total = items.stream()
                .filter(WorkItem::isKept)
                .mapToLong(WorkItem::effortMinutes)
                .sum();
        items.stream()
                .filter(WorkItem::isDone)
                .min(Comparator.comparing(this::doneOn))
                .ifPresent(first -> criteria.add(
                        new WinCriterion(WinCode.FIRST_STEP, WHOLE, true, done, first.goalId(), first.stepId())));
        criteria.add(new WinCriterion(WinCode.QUARTER, WHOLE, done > 0 && 4 * done >= total, done, null, null));
        criteria.add(new WinCriterion(WinCode.HALF, WHOLE, done > 0 && 2 * done >= total, done, null, null));
    }

    /** Nothing but its outcome counts for it: without one, there is no criterion, and the win no longer stands. */
    private void addGoal(UUID goal) {
        criteria.add(new WinCriterion(WinCode.GOAL, goal.toString(), true, 1, goal, null));
    }

    private void addPlan() {
        long done = done();
        boolean isClosed = items.stream().noneMatch(WorkItem::isOpen);
        criteria.add(new WinCriterion(WinCode.PLAN, WHOLE, done > 0 && isClosed, done, null, null));
    }

    private void addComebacks(ActivePeriods active) {
        var days = new TreeSet<LocalDate>();
        items.stream().filter(WorkItem::isDone).forEach(item -> days.add(doneOn(item)));
        for (LocalDate day : days) {
            LocalDate before = days.lower(day);
            LocalDate activeSince = active.since(day);
            // Nobody comes back to what they have not begun: the first thing done is the first step.
            if (before != null && activeSince != null) {
                LocalDate since = before.isBefore(activeSince) ? activeSince : before;
                long quiet = ChronoUnit.DAYS.between(since, day);
                // A shorter quiet period is not silence in any plan; stopping here keeps a long history cheap.
                if (quiet >= EarnedSchedule.LEAST_PATIENCE_DAYS) {
                    addComeback(day, before.toString(), activeSince, quiet);
                }
            }
        }
    }

    private void addComeback(LocalDate day, String subject, LocalDate activeSince, long quiet) {
        List<WorkItem> asItWas = items.stream()
                .map(item -> item.isDone() && !doneOn(item).isBefore(day) ? item.reopened() : item)
                .toList();
        boolean wasStalled = new EarnedSchedule(asItWas, activeSince, day).isStalled();
        items.stream()
                .filter(item -> item.isDone() && doneOn(item).equals(day))
                .findFirst()
                .ifPresent(first -> criteria.add(new WinCriterion(
                        WinCode.COMEBACK, subject, wasStalled, quiet, first.goalId(), first.stepId())));
    }

    private long done() {
        return items.stream()
                .filter(WorkItem::isDone)
                .mapToLong(WorkItem::effortMinutes)
                .sum();
    }

    private LocalDate doneOn(WorkItem item) {
        LocalDate on = item.completedOn();
        return on.isAfter(today) ? today : on;
    }
}
