package dev.waymark.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a plan asks for and what was done of it, seen from one day; skipped units are left out of all its figures. */
final class Schedule {

    private final List<Unit> units;
    /** Not skipped, by due date; on one day, in plan order. */
    private final List<Unit> kept;

    private final LocalDate today;
    private final LocalDate activeSince;

    /** @param activeSince when the plan began, or was resumed after a pause: nobody is asked why it was quiet before */
    Schedule(List<Unit> units, LocalDate activeSince, LocalDate today) {
        this.units = units;
        this.kept = units.stream()
                .filter(Unit::isKept)
                .sorted(Comparator.comparing(Unit::dueOn))
                .toList();
        this.today = today;
        this.activeSince = activeSince;
    }

    LocalDate today() {
        return today;
    }

    List<Unit> open() {
        return kept.stream().filter(Unit::isOpen).toList();
    }

    /** Minutes of the units, among those not skipped, of which something holds. */
    long effort(Predicate<Unit> which) {
        return kept.stream().filter(which).mapToLong(Unit::effortMinutes).sum();
    }

    long total() {
        return effort(unit -> true);
    }

    long done() {
        return effort(Unit::isDone);
    }

    /** Whether there was something to do and nothing is left of it. */
    boolean isClosed() {
        return !units.isEmpty() && units.stream().allMatch(unit -> unit.status().isClosed());
    }

    Tally tally() {
        return new Tally(
                (int) kept.stream().filter(Unit::isDone).count(),
                kept.size(),
                units.size() - kept.size(),
                (int) kept.stream().filter(unit -> unit.isOverdue(today)).count(),
                quietDays());
    }

    boolean isOverdueByMoreThan(int days) {
        return kept.stream().anyMatch(unit -> unit.isOverdue(today.minusDays(days)));
    }

    /** Days, at least 0, since the last completion, or since the plan began or was resumed if that is later. */
    int quietDays() {
        return (int) Math.max(0, days(quietSince(), today));
    }

    /** Whether it has been quiet for longer than the rhythm of the work explains. */
    boolean isQuiet() {
        return rhythm().wasBroken(quietSince(), quietSince(), today);
    }

    /** Whether, while something was overdue, it has been quiet for longer than the rhythm of the work explains. */
    boolean isStalled() {
        List<Unit> open = open();
        if (open.isEmpty()) {
            return false;
        }
        LocalDate overdueFrom = open.get(0).dueOn().plusDays(1);
        LocalDate quietSince = quietSince();
        return rhythm().wasBroken(quietSince, overdueFrom.isAfter(quietSince) ? overdueFrom : quietSince, today);
    }

    private Rhythm rhythm() {
        return new Rhythm(kept.stream().map(Unit::dueOn).toList(), activeSince);
    }

    private LocalDate quietSince() {
        return Stream.concat(Stream.of(activeSince), completions())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Whole days between today and the schedule, for the amount of effort that is done now, in whatever order it was
     * done. Ahead (positive): until the first date by which the schedule asks for that much. Behind (negative): since
     * the first date by which it asked for more. Between the two dates, and on them, 0: what is due today is not late.
     * Once all is done, the days from the last completion to the last due date. 0 when there is nothing to do.
     */
    int slackDays() {
        if (kept.isEmpty()) {
            return 0;
        }
        long done = done();
        if (done == total()) {
            LocalDate finished = completions().max(Comparator.naturalOrder()).orElseThrow();
            return (int) days(finished, kept.get(kept.size() - 1).dueOn());
        }
        LocalDate asksForMore = dateAsking(done + 1);
        if (asksForMore.isBefore(today)) {
            return (int) days(today, asksForMore);
        }
        return done == 0 ? 0 : (int) Math.max(0, days(today, dateAsking(done)));
    }

    /** Mean minutes of a unit; asked only when there is one. */
    double averageUnit() {
        return total() / (double) kept.size();
    }

    /** Days, at least 1, that the schedule spans, from the start (or work due before it) to the last due date. */
    long plannedDays(LocalDate startOn) {
        LocalDate firstDue = kept.get(0).dueOn();
        LocalDate lastDue = kept.get(kept.size() - 1).dueOn();
        return Math.max(days(startOn, lastDue), days(firstDue, lastDue)) + 1;
    }

    /** The first date by which so many minutes, 1..total, are due. */
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
        return kept.stream().filter(Unit::isDone).map(Unit::completedOn);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
