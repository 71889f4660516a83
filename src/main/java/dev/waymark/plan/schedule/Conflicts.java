package dev.waymark.plan.schedule;

import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conflicts caused by days that members set by hand: they are reported, and never fixed automatically. */
public final class Conflicts {

    private final Capacity capacity;
    private final Map<UUID, DatedStep> steps;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Capacity capacity, List<DatedStep> steps) {
        this.capacity = capacity;
        this.steps = steps.stream().collect(Collectors.toMap(DatedStep::id, Function.identity()));
    }

    /**
     * The conflicts of open steps whose day was set by hand, step by step in plan order, regardless of today's date.
     *
     * @param capacity from the day on which the plan begins
     * @param steps all steps of the plan, in its order
     */
    public static List<Conflict> of(Capacity capacity, List<DatedStep> steps) {
        if (steps.stream().noneMatch(DatedStep::isHandSet)) {
            return List.of();
        }
        var conflicts = new Conflicts(capacity, steps);
        var budget = conflicts.budget();
        steps.stream().filter(DatedStep::isHandSet).forEach(step -> conflicts.check(step, budget));
        return List.copyOf(conflicts.found);
    }

    /** Also includes steps whose day was before {@code today}. */
    public static List<Conflict> of(Capacity capacity, List<DatedStep> steps, LocalDate today) {
        var all = new ArrayList<>(of(capacity, steps));
        steps.stream()
                .filter(step -> step.isHandSet() && step.dueOn().isBefore(today))
                .map(step -> new Conflict(
                        step.id(),
                        ConflictCode.PAST,
                        "%s has passed: choose another day, or let the plan find one."
                                .formatted(Sentences.date(step.dueOn()))))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Starts with all other work that fits within one week. */
    private WeekBudget budget() {
        var budget = new WeekBudget(capacity);
        steps.values().stream()
                .filter(step -> !step.isFixed() && step.effortMinutes() <= capacity.weeklyMinutes())
                .forEach(step -> step.openDates().forEach(day -> budget.reserve(day, step.effortMinutes())));
        return budget;
    }

    private void check(DatedStep step, WeekBudget budget) {
        var day = step.dueOn();
        var on = Sentences.date(day);
        if (day.isBefore(capacity.from())) {
            add(
                    step,
                    ConflictCode.BEFORE_START,
                    "%s is before the plan starts, on %s: choose a later day, or start the plan earlier."
                            .formatted(on, Sentences.date(capacity.from())));
        } else if (budget.reserve(day, step.effortMinutes()) > 0) {
            add(
                    step,
                    ConflictCode.WEEK_OVER_CAPACITY,
                    "The week of %s has more than %d minutes of work: choose a day in another week, or allow more minutes."
                            .formatted(on, capacity.weeklyMinutes()));
        }
        if (!capacity.isWorkingDay(day)) {
            add(
                    step,
                    ConflictCode.DAY_OFF,
                    "%s is a %s, a day off in this plan: choose another day, or make it a working day."
                            .formatted(on, weekday(day)));
        }
        checkOrder(step, day);
    }

    private void checkOrder(DatedStep step, LocalDate day) {
        step.after().stream()
                .map(steps::get)
                .filter(before -> before.dueOn().isAfter(day))
                .max(Comparator.comparing(DatedStep::dueOn))
                .ifPresent(before -> add(
                        step,
                        ConflictCode.BEFORE_PREDECESSOR,
                        "%s is too early, because %s, on %s, comes first: choose a later day, or change the order."
                                .formatted(
                                        Sentences.date(day),
                                        Sentences.quoted(before.title()),
                                        Sentences.date(before.dueOn()))));
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void add(DatedStep step, ConflictCode code, String detail) {
        found.add(new Conflict(step.id(), code, detail));
    }
}
