package dev.waymark.plan.progress;

import dev.waymark.plan.WorkItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a plan asks for and what was done of it, as of one day; skipped items are left out of all figures. */
public final class EarnedSchedule {

    /** A shorter quiet period is not silence in any plan. */
    public static final int LEAST_PATIENCE_DAYS = SilenceThreshold.LEAST_PATIENCE_DAYS;

    private final List<WorkItem> items;
    /** Not skipped, by due date; within a day, in plan order. */
    private final List<WorkItem> kept;

    private final LocalDate today;
    private final LocalDate activeSince;

    /** @param activeSince when the plan began, was created or was resumed after a pause: earlier quiet days do not count */
    public EarnedSchedule(List<WorkItem> items, LocalDate activeSince, LocalDate today) {
        this.items = items;
        this.kept = items.stream()
                .filter(WorkItem::isKept)
                .sorted(Comparator.comparing(WorkItem::dueOn))
                .toList();
        this.today = today;
        this.activeSince = activeSince;
    }

    LocalDate today() {
        return today;
    }

    List<WorkItem> open() {
        return kept.stream().filter(WorkItem::isOpen).toList();
    }

    /** Total minutes of the items, without skipped ones, that match. */
    long effort(Predicate<WorkItem> which) {
        return kept.stream().filter(which).mapToLong(WorkItem::effortMinutes).sum();
    }

    long total() {
        return effort(item -> true);
    }

    long done() {
        return effort(WorkItem::isDone);
    }

    /** Whether there was something to do and none of it is left. */
    boolean isClosed() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.status().isClosed());
    }

    ProgressCounts counts() {
        return new ProgressCounts(
                (int) kept.stream().filter(WorkItem::isDone).count(),
                kept.size(),
                items.size() - kept.size(),
                (int) kept.stream().filter(item -> item.isOverdue(today)).count(),
                quietDays());
    }

    boolean isOverdueByMoreThan(int days) {
        return kept.stream().anyMatch(item -> item.isOverdue(today.minusDays(days)));
    }

    /** Days, at least 0, since the last completion, or since the plan began, was created or was resumed if that is later. */
    int quietDays() {
        return (int) Math.max(0, days(quietSince(), today));
    }

    /** Whether it has been quiet for longer than the plan's due dates explain. */
    boolean isQuiet() {
        return silence().wasBroken(quietSince(), quietSince(), today);
    }

    /** Whether, while something was overdue, it has been quiet for longer than the plan's due dates explain. */
    public boolean isStalled() {
        List<WorkItem> open = open();
        if (open.isEmpty()) {
            return false;
        }
        LocalDate overdueFrom = open.get(0).dueOn().plusDays(1);
        LocalDate quietSince = quietSince();
        return silence().wasBroken(quietSince, overdueFrom.isAfter(quietSince) ? overdueFrom : quietSince, today);
    }

    private SilenceThreshold silence() {
        return new SilenceThreshold(kept.stream().map(WorkItem::dueOn).toList(), activeSince);
    }

    private LocalDate quietSince() {
        return Stream.concat(Stream.of(activeSince), completions())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Whole days between today and the schedule, for the effort done so far, in whatever order it was done. Ahead
     * (positive): until the first date by which the schedule asks for that much. Behind (negative): since the first
     * date by which it asked for more. Between the two dates, and on them, 0: what is due today is not late. Once
     * everything is done, the days from the last completion to the last due date. 0 when there is nothing to do.
     */
    int slackDays() {
        if (kept.isEmpty()) {
            return 0;
        }
        long done = done();
        if (done == total()) {
            LocalDate finished = completions().max(Comparator.naturalOrder()).orElseThrow();
            return (int) days(finished, lastDue());
        }
        LocalDate asksForMore = dateAsking(done + 1);
        if (asksForMore.isBefore(today)) {
            return (int) days(today, asksForMore);
        }
        return done == 0 ? 0 : (int) Math.max(0, days(today, dateAsking(done)));
    }

    /** Mean minutes of an item; there must be one. */
    double averageItem() {
        return total() / (double) kept.size();
    }

    /** Days, at least 1, from the start (or work due before it) to the last due date. */
    long plannedDays(LocalDate startOn) {
        LocalDate firstDue = kept.get(0).dueOn();
        return Math.max(days(startOn, lastDue()), days(firstDue, lastDue())) + 1;
    }

    /** The last due date; there must be an item. */
    LocalDate lastDue() {
        return kept.get(kept.size() - 1).dueOn();
    }

    /** The first date by which this many minutes, 1..total, are due. */
    private LocalDate dateAsking(long minutes) {
        long due = 0;
        int at = -1;
        while (due < minutes) {
            at++;
            due += kept.get(at).effortMinutes();
        }
        return kept.get(at).dueOn();
    }

    private Stream<LocalDate> completions() {
        return kept.stream().filter(WorkItem::isDone).map(WorkItem::completedOn);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
