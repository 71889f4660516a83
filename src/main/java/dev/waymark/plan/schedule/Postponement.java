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

/** Moves open work by the days of a pause, each piece to the first allowed day that is at least that much later. */
public final class Postponement {

    private final Capacity capacity;
    private final int days;
    private final WeekBudget budget;
    private final Map<UUID, LocalDate> dueOn = new HashMap<>();

    /**
     * A piece of open work: a step done once, or one occurrence of a recurring step.
     *
     * @param dueOn its due date when the pause began
     * @param stays whether it always keeps that date
     * @param weekly whether it keeps its day of the week, so that it moves by whole weeks
     * @param after other pieces that may not be due later
     * @param apart whether those must be due earlier: the previous occurrence
     * @param notBefore the day on which what comes first was done; {@link LocalDate#MIN} when there is no such limit
     * @param closed days of the step's closed occurrences, which no other may share
     */
    public record OpenWork(
            UUID id,
            int effortMinutes,
            LocalDate dueOn,
            boolean stays,
            boolean weekly,
            List<UUID> after,
            boolean apart,
            LocalDate notBefore,
            Set<LocalDate> closed) {

        public OpenWork {
            after = List.copyOf(after);
            closed = Set.copyOf(closed);
        }
    }

    private Postponement(Capacity capacity, int days, LocalDate first) {
        this.capacity = capacity;
        this.days = days;
        // Whole weeks only: what fit into a week before the pause fits into the week to which it moves.
        this.budget = new WeekBudget(capacity.startingOn(first.with(DayOfWeek.MONDAY)));
    }

    /**
     * A pause of whole weeks shifts everything as it is, if nothing stays where it was. Otherwise the pieces are taken
     * in the order of their dates. Each moves to the first working day that is at least {@code days} later, not before
     * what comes first, in a week that still has room; work longer than a week's minutes takes free minutes week by
     * week and ends no earlier than that day. An occurrence of a weekly step keeps its weekday.
     *
     * @param capacity from the first day on which the plan can resume
     * @param pieces in plan order, ids distinct, without cycles
     * @param days at least 0
     * @return the new date of each piece
     */
    public static Map<UUID, LocalDate> of(Capacity capacity, List<OpenWork> pieces, int days) {
        if (shifts(pieces, days)) {
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

    private static boolean shifts(List<OpenWork> pieces, int days) {
        return days % Capacity.DAYS_A_WEEK == 0
                && pieces.stream()
                        .noneMatch(piece -> piece.stays()
                                || piece.closed().contains(piece.dueOn().plusDays(days)));
    }

    private void keep(OpenWork piece) {
        dueOn.put(piece.id(), piece.dueOn());
        budget.reserve(piece.dueOn(), piece.effortMinutes());
    }

    private void move(OpenWork piece) {
        dueOn.put(
                piece.id(),
                piece.effortMinutes() > capacity.weeklyMinutes() ? overSeveralWeeks(piece) : withinAWeek(piece));
    }

    private LocalDate overSeveralWeeks(OpenWork piece) {
        var bound = notBefore(piece);
        int end = budget.takeFrom(budget.weekOf(later(bound, capacity.from())), piece.effortMinutes());
        return capacity.workingDayFrom(later(later(bound, piece.dueOn().plusDays(days)), budget.mondayOf(end)));
    }

    private LocalDate withinAWeek(OpenWork piece) {
        var bound = notBefore(piece);
        var keepsWeekday = piece.weekly() && capacity.isWorkingDay(piece.dueOn());
        int step = keepsWeekday ? Capacity.DAYS_A_WEEK : 1;
        var day = piece.dueOn().plusDays((days + step - 1) / step * step);
        while (day.isBefore(bound) || !isFree(day, piece)) {
            day = day.plusDays(step);
        }
        budget.take(budget.weekOf(day), piece.effortMinutes());
        return day;
    }

    private boolean isFree(LocalDate day, OpenWork piece) {
        return capacity.isWorkingDay(day)
                && !piece.closed().contains(day)
                && budget.free(budget.weekOf(day)) >= piece.effortMinutes();
    }

    private LocalDate notBefore(OpenWork piece) {
        var bound = piece.notBefore();
        for (var before : piece.after()) {
            bound = later(bound, dueOn.get(before).plusDays(piece.apart() ? 1 : 0));
        }
        return bound;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
