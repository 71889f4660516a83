package dev.waymark.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to celebrate in a plan: a function of what is done, when it was done and when it was due, so that it
 * does not matter how often it is asked, nor in which order the work was reported. (One thing does: a comeback that was
 * noticed stays, when it is told only later that all that was due had been done before the silence.)
 */
final class Wins {

    /** The subject of a win that is about the whole plan, of which there is one. */
    private static final String WHOLE = "";

    private final List<Unit> units;
    private final LocalDate today;
    private final List<Ground> grounds = new ArrayList<>();

    private Wins(List<Unit> units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    /**
     * The grounds of all wins that the plan may ever give, in the order of {@link WinCode}, goals in plan order, comebacks by date.
     *
     * <p>The first step, when anything is done; a quarter and half, by share of the effort that is not skipped; a goal and
     * the plan, when nothing of them is open and something is done; a comeback, when something was done on a day on which
     * the plan was stalled ({@link Schedule#isStalled}) until then, which leaves days of a pause out.
     *
     * @param units in plan order, with skipped ones
     * @param today in the plan's time zone; what is dated ahead counts as done today
     */
    static List<Ground> of(List<Unit> units, Activity activity, LocalDate today) {
        var wins = new Wins(units, today);
        wins.addShares();
        wins.addGoals();
        wins.addComebacks(activity);
        wins.addCompletion(WinCode.PLAN, WHOLE, null, unit -> true);
        return List.copyOf(wins.grounds);
    }

    private void addShares() {
        long done = done(unit -> true);
        long total = units.stream()
                .filter(Unit::isKept)
                .mapToLong(Unit::effortMinutes)
                .sum();
        units.stream()
                .filter(Unit::isDone)
                .min(Comparator.comparing(this::doneOn))
                .ifPresent(first ->
                        grounds.add(new Ground(WinCode.FIRST_STEP, WHOLE, true, done, first.goalId(), first.stepId())));
        grounds.add(new Ground(WinCode.QUARTER, WHOLE, done > 0 && 4 * done >= total, done, null, null));
        grounds.add(new Ground(WinCode.HALF, WHOLE, done > 0 && 2 * done >= total, done, null, null));
    }

    private void addGoals() {
        var goals = new LinkedHashSet<UUID>();
        units.forEach(unit -> goals.add(unit.goalId()));
        goals.forEach(goal -> addCompletion(
                WinCode.GOAL, goal.toString(), goal, unit -> unit.goalId().equals(goal)));
    }

    private void addCompletion(WinCode code, String subject, @Nullable UUID goal, Predicate<Unit> part) {
        long done = done(part);
        boolean isClosed = units.stream().filter(part).noneMatch(Unit::isOpen);
        grounds.add(new Ground(code, subject, done > 0 && isClosed, done, goal, null));
    }

    private void addComebacks(Activity activity) {
        var days = new TreeSet<LocalDate>();
        units.stream().filter(Unit::isDone).forEach(unit -> days.add(doneOn(unit)));
        for (LocalDate day : days) {
            LocalDate before = days.lower(day);
            LocalDate activeSince = activity.since(day);
            if (activeSince != null) {
                LocalDate since = before == null || before.isBefore(activeSince) ? activeSince : before;
                long quiet = ChronoUnit.DAYS.between(since, day);
                // Shorter quiet is silence in no plan; asking no further keeps a long history cheap.
                if (quiet >= Rhythm.LEAST_PATIENCE_DAYS) {
                    addComeback(day, before == null ? WHOLE : before.toString(), activeSince, quiet);
                }
            }
        }
    }

    private void addComeback(LocalDate day, String subject, LocalDate activeSince, long quiet) {
        List<Unit> asItWas = units.stream()
                .map(unit -> unit.isDone() && !doneOn(unit).isBefore(day) ? unit.reopened() : unit)
                .toList();
        boolean wasStalled = new Schedule(asItWas, activeSince, day).isStalled();
        units.stream()
                .filter(unit -> unit.isDone() && doneOn(unit).equals(day))
                .findFirst()
                .ifPresent(first -> grounds.add(
                        new Ground(WinCode.COMEBACK, subject, wasStalled, quiet, first.goalId(), first.stepId())));
    }

    private long done(Predicate<Unit> part) {
        return units.stream()
                .filter(part)
                .filter(Unit::isDone)
                .mapToLong(Unit::effortMinutes)
                .sum();
    }

    private LocalDate doneOn(Unit unit) {
        LocalDate on = unit.completedOn();
        return on.isAfter(today) ? today : on;
    }
}
