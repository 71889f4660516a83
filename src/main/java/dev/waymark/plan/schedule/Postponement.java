package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves open work by the days of a pause, each piece to the first allowed day that is at least that much later. A
 * recurring step keeps its rhythm: it is allowed the dates of its rule only.
 */
public final class Postponement {

    private final Capacity capacity;
    private final int days;
    private final WeekBudget budget;
    private final Map<UUID, LocalDate> dueOn = new HashMap<>();
    /** Pieces that fall away, with the day before which nothing that comes after them may be due. */
    private final Map<UUID, LocalDate> fallen = new HashMap<>();

    /**
     * A piece of open work: a step done once, or one occurrence of a recurring step.
     *
     * @param dueOn its due date when the pause began
     * @param stays whether it always keeps that date
     * @param after other pieces that may not be due later
     * @param apart whether those must be due earlier: the previous occurrence
     * @param notBefore the day on which what comes first was done; {@link LocalDate#MIN} when there is no such limit
     * @param rule the dates that an occurrence may have; null for a step done once
     */
    public record OpenWork(
            UUID id,
            int effortMinutes,
            LocalDate dueOn,
            boolean stays,
            List<UUID> after,
            boolean apart,
            LocalDate notBefore,
            @Nullable Rule rule) {

        public OpenWork {
            after = List.copyOf(after);
        }
    }

    /**
     * The rule of a recurring step.
     *
     * @param anchor its first date
     * @param taken days of occurrences that do not move, whose place in the rule no other may take
     */
    public record Rule(Cadence cadence, LocalDate anchor, Set<LocalDate> taken) {

        public Rule {
            taken = Set.copyOf(taken);
        }

        private OccurrenceDates dates(Capacity capacity) {
            return new OccurrenceDates(cadence, anchor, capacity, taken);
        }
    }

    private Postponement(Capacity capacity, int days, LocalDate first) {
        this.capacity = capacity;
        this.days = days;
        // Whole weeks only: what fit into a week before the pause fits into the week to which it moves.
        this.budget = new WeekBudget(capacity.startingOn(first.with(DayOfWeek.MONDAY)));
    }

    /**
     * A pause of whole weeks shifts everything as it is, if nothing stays where it was and every recurring step keeps
     * its rhythm so. Otherwise the pieces are taken in the order of their dates. Each moves to the first working day
     * that is at least {@code days} later, not before what comes first, in a week that still has room; work longer than
     * a week's minutes takes free minutes week by week and ends no earlier than that day. An occurrence moves to a date
     * of its rule, and falls away when none is left by UNTIL.
     *
     * @param capacity from the first day on which the plan can resume
     * @param pieces in plan order, ids distinct, without cycles
     * @param days at least 0
     * @return the new date of each piece that does not fall away
     */
    public static Map<UUID, LocalDate> of(Capacity capacity, List<OpenWork> pieces, int days) {
        if (shifts(capacity, pieces, days)) {
            return pieces.stream()
                    .collect(Collectors.toMap(
                            OpenWork::id, piece -> piece.dueOn().plusDays(days)));
        }
        var first = Stream.concat(Stream.of(capacity.from()), pieces.stream().map(OpenWork::dueOn))
                .min(LocalDate::compareTo)
                .orElseThrow();
        var postponement = new Postponement(capacity, days, first);
        var byId = pieces.stream().collect(Collectors.toMap(OpenWork::id, piece -> piece));
        pieces.stream().filter(OpenWork::stays).forEach(postponement::keep);
        var tasks = pieces.stream()
                .filter(piece -> !piece.stays())
                .sorted(Comparator.comparing(OpenWork::dueOn))
                .map(piece -> new Task(piece.id(), piece.effortMinutes(), piece.after(), null, 0))
                .toList();
        new TaskGraph(tasks, Set.copyOf(postponement.dueOn.keySet()))
                .order()
                .forEach(task -> postponement.move(byId.get(task.id())));
        return postponement.dueOn;
    }

    private static boolean shifts(Capacity capacity, List<OpenWork> pieces, int days) {
        return days == 0
                || days % Capacity.DAYS_A_WEEK == 0
                        && pieces.stream().noneMatch(piece -> piece.stays() || leavesItsRhythm(capacity, piece, days));
    }

    private static boolean leavesItsRhythm(Capacity capacity, OpenWork piece, int days) {
        if (piece.rule() == null) {
            return false;
        }
        var day = piece.dueOn().plusDays(days);
        var dates = piece.rule().dates(capacity);
        var date = dates.next();
        while (date.isBefore(day)) {
            date = dates.next();
        }
        return date.isAfter(day) || piece.rule().cadence().endsBefore(date);
    }

    private void keep(OpenWork piece) {
        dueOn.put(piece.id(), piece.dueOn());
        budget.reserve(piece.dueOn(), piece.effortMinutes());
    }

    private void move(OpenWork piece) {
        var bound = notBefore(piece);
        if (piece.rule() != null) {
            moveInRhythm(piece, piece.rule(), later(bound, piece.dueOn().plusDays(days)));
        } else {
            dueOn.put(
                    piece.id(),
                    piece.effortMinutes() > capacity.weeklyMinutes()
                            ? overSeveralWeeks(piece, bound)
                            : withinAWeek(piece, bound));
        }
    }

    private LocalDate overSeveralWeeks(OpenWork piece, LocalDate bound) {
        int end = budget.takeFrom(budget.weekOf(later(bound, capacity.from())), piece.effortMinutes());
        return capacity.workingDayFrom(later(later(bound, piece.dueOn().plusDays(days)), budget.mondayOf(end)));
    }

    private LocalDate withinAWeek(OpenWork piece, LocalDate bound) {
        var day = later(bound, piece.dueOn().plusDays(days));
        while (!capacity.isWorkingDay(day) || budget.free(budget.weekOf(day)) < piece.effortMinutes()) {
            day = day.plusDays(1);
        }
        budget.take(budget.weekOf(day), piece.effortMinutes());
        return day;
    }

    private void moveInRhythm(OpenWork piece, Rule rule, LocalDate earliest) {
        var dates = rule.dates(capacity);
        LocalDate day = null;
        for (var date = dates.next(); day == null && !rule.cadence().endsBefore(date); date = dates.next()) {
            day = date.isBefore(earliest) ? null : dates.withRoom(date, budget, piece.effortMinutes());
        }
        if (day == null || rule.cadence().endsBefore(day)) {
            fallen.put(piece.id(), earliest);
        } else {
            budget.take(budget.weekOf(day), piece.effortMinutes());
            dueOn.put(piece.id(), day);
        }
    }

    private LocalDate notBefore(OpenWork piece) {
        var bound = piece.notBefore();
        for (var before : piece.after()) {
            bound = later(bound, dueOn.getOrDefault(before, fallen.get(before)).plusDays(piece.apart() ? 1 : 0));
        }
        return bound;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
