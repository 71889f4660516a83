package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Schedules the steps of a plan: one after the other, each where it first fits, and never moved again. A recurring step
 * that was scheduled before keeps its rhythm.
 */
public final class Planner {

    private final Capacity capacity;
    private final WeekBudget budget;
    private final RecurringSteps recurring;
    private final Continuation continuation;
    private final List<Infeasibility> withoutRoom = new ArrayList<>();
    /** Due dates of what is settled or placed: nothing that comes after may be due earlier. */
    private final Map<UUID, LocalDate> dueOn;

    private Planner(Capacity capacity, Map<UUID, LocalDate> settled) {
        this.capacity = capacity;
        this.budget = new WeekBudget(capacity);
        this.recurring = new RecurringSteps(capacity, budget);
        this.continuation = new Continuation(capacity, budget);
        this.dueOn = new HashMap<>(settled);
    }

    /**
     * Schedules all tasks. No ISO week holds more than it offers; a step no longer than {@code weeklyMinutes} lies
     * wholly in the first week with room for it, a longer one continues over several weeks; nothing is due before what
     * it is after, before {@code from} or on a day off. Excepted are only recurring steps that UNTIL bounds, once they
     * were scheduled: what finds no room keeps its date. First fit in a fixed order, so equal input gives equal dates.
     * Takes about (tasks x weeks) operations.
     *
     * @param tasks in canonical order (see {@link RoundRobin}), ids distinct
     * @param settled due or completion dates of closed steps, which are not rescheduled; a date before {@code from}
     *     does not constrain what comes after
     * @return a placement for each task, in the order of {@code tasks}
     * @throws InfeasiblePlanException with all reasons, when there is no working day, a cycle, a recurring step whose
     *     occurrences in one week exceed {@code weeklyMinutes}, or a new one without room for an occurrence by UNTIL; a
     *     step done once is never impossible
     * @throws IllegalArgumentException when an id is repeated or an {@code after} is neither task nor settled
     */
    public static Map<UUID, Placement> plan(Capacity capacity, List<Task> tasks, Map<UUID, LocalDate> settled) {
        return plan(capacity, tasks, settled, List.of());
    }

    /**
     * Schedules around reservations, which take the free minutes of their weeks first and may ask for more.
     *
     * @param settled including the dates of reservations that tasks come after
     */
    public static Map<UUID, Placement> plan(
            Capacity capacity, List<Task> tasks, Map<UUID, LocalDate> settled, List<Reservation> reservations) {
        TaskGraph order = new TaskGraph(tasks, settled.keySet());
        List<Infeasibility> reasons = new Feasibility(capacity).reasons(tasks, order);
        if (!reasons.isEmpty()) {
            throw new InfeasiblePlanException(reasons);
        }
        Planner planner = new Planner(capacity, settled);
        reservations.forEach(each -> planner.budget.reserve(each.on(), each.minutes()));
        Map<UUID, Placement> placed = new HashMap<>();
        order.order().forEach(task -> placed.put(task.id(), planner.place(task)));
        if (!planner.withoutRoom.isEmpty()) {
            throw new InfeasiblePlanException(planner.withoutRoom);
        }
        Map<UUID, Placement> inOrder = new LinkedHashMap<>();
        tasks.forEach(task -> inOrder.put(task.id(), placed.get(task.id())));
        return Collections.unmodifiableMap(inOrder);
    }

    /**
     * Checks all steps of a plan, whether open or not: what is closed can be reopened, and a cycle through it with it.
     *
     * @param tasks all steps of a plan, ids distinct; only ids and {@code after} are read
     * @throws InfeasiblePlanException naming every cycle
     */
    public static void requireNoCycle(List<Task> tasks) {
        List<List<UUID>> cycles = new TaskGraph(tasks, Set.of()).cycles();
        if (!cycles.isEmpty()) {
            throw new InfeasiblePlanException(
                    cycles.stream().map(Feasibility::cycle).toList());
        }
    }

    private Placement place(Task task) {
        LocalDate earliest = earliest(task);
        Placement placement =
                task.cadence() == null ? placeOnce(task, earliest) : placeRecurring(task, task.cadence(), earliest);
        dueOn.put(task.id(), placement.dueOn());
        return placement;
    }

    /** The first working day on or after the first day and the due dates of everything that the task is after. */
    private LocalDate earliest(Task task) {
        LocalDate earliest = capacity.from();
        for (UUID before : task.after()) {
            earliest = later(earliest, dueOn.get(before));
        }
        return capacity.workingDayFrom(earliest);
    }

    private Placement placeOnce(Task task, LocalDate earliest) {
        int effort = task.effortMinutes();
        // A step that fits into a week waits for one with enough room; a longer one starts in the first free minute.
        int first = budget.firstWithFree(effort <= capacity.weeklyMinutes() ? effort : 1, budget.weekOf(earliest));
        int week = budget.takeFrom(first, effort);
        return new Placement(later(earliest, budget.endOfWork(week)), List.of(), null);
    }

    private Placement placeRecurring(Task task, Cadence cadence, LocalDate earliest) {
        LocalDate anchor = task.rhythm().anchor();
        Placement begun = begins(task, anchor) ? recurring.place(task, cadence, earliest) : null;
        if (begun != null) {
            return begun;
        }
        if (anchor == null) {
            withoutRoom.add(
                    Feasibility.untilTooEarly(task, cadence.until(), recurring.firstWithRoom(task, cadence, earliest)));
            return new Placement(earliest, List.of(), null);
        }
        return continuation.place(task, cadence, anchor, earliest);
    }

    /** Whether a recurring step gets a new first date: as long as nothing of it is closed, it can. */
    private boolean begins(Task task, @Nullable LocalDate anchor) {
        return anchor == null
                || task.rhythm().closed().isEmpty() && (task.rhythm().startsOver() || isOvertaken(task, anchor));
    }

    /** Whether something that comes first is due after the first date. */
    private boolean isOvertaken(Task task, LocalDate anchor) {
        LocalDate first = capacity.workingDayFrom(anchor);
        return task.after().stream().map(dueOn::get).anyMatch(first::isBefore);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
