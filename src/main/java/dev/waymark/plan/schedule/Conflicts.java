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

/**
 * Conflicts caused by days that members set by hand, and by occurrences that found no room until the last day of their
 * step: they are reported, and never fixed automatically.
 */
public final class Conflicts {

    private final Capacity capacity;
    private final Map<UUID, DatedStep> steps;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Capacity capacity, List<DatedStep> steps) {
        this.capacity = capacity;
        this.steps = steps.stream().collect(Collectors.toMap(DatedStep::id, Function.identity()));
    }

    /**
     * The conflicts of open steps that keep their dates, step by step in plan order, regardless of today's date. Of a
     * recurring step, only the first conflict of each kind is reported.
     *
     * @param capacity from the day on which the plan begins
     * @param steps all steps of the plan, in its order
     */
    public static List<Conflict> of(Capacity capacity, List<DatedStep> steps) {
        if (steps.stream().noneMatch(DatedStep::keepsItsDates)) {
            return List.of();
        }
        var conflicts = new Conflicts(capacity, steps);
        var budget = conflicts.budget();
        // Days that were set by hand take their room first, as in the planner.
        steps.stream().filter(DatedStep::isHandSet).forEach(step -> conflicts.check(step, budget));
        steps.stream()
                .filter(step -> step.keepsItsDates() && !step.isHandSet())
                .forEach(step -> conflicts.check(step, budget));
        return conflicts.inPlanOrder(steps);
    }

    /** Also includes steps whose day was before {@code today}. */
    public static List<Conflict> of(Capacity capacity, List<DatedStep> steps, LocalDate today) {
        var all = new ArrayList<>(of(capacity, steps));
        steps.stream()
                .filter(DatedStep::keepsItsDates)
                .flatMap(step -> step.openDates()
                        .filter(day -> day.isBefore(today))
                        .limit(1)
                        .map(day -> new Conflict(
                                step.id(),
                                ConflictCode.PAST,
                                "%s has passed: %s."
                                        .formatted(
                                                Sentences.date(day),
                                                step.isFixed()
                                                        ? "choose another day, or let the plan find one"
                                                        : "complete or skip this occurrence"))))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Starts with all other work that fits within one week. */
    private WeekBudget budget() {
        var budget = new WeekBudget(capacity);
        steps.values().stream()
                .filter(step -> !step.keepsItsDates() && step.effortMinutes() <= capacity.weeklyMinutes())
                .forEach(step -> step.openDates().forEach(day -> budget.reserve(day, step.effortMinutes())));
        return budget;
    }

    private void check(DatedStep step, WeekBudget budget) {
        step.openDates().forEach(day -> check(step, day, budget));
    }

    private void check(DatedStep step, LocalDate day, WeekBudget budget) {
        var on = Sentences.date(day);
        if (day.isBefore(capacity.from())) {
            add(
                    step,
                    ConflictCode.BEFORE_START,
                    "%s is before the plan starts, on %s: %s, or start the plan earlier."
                            .formatted(on, Sentences.date(capacity.from()), instead(step, "choose a later day")));
        } else if (budget.reserve(day, step.effortMinutes()) > 0) {
            add(
                    step,
                    ConflictCode.WEEK_OVER_CAPACITY,
                    "The week of %s has more than %d minutes of work: %s, or allow more minutes."
                            .formatted(on, capacity.weeklyMinutes(), instead(step, "choose a day in another week")));
        }
        if (!capacity.isWorkingDay(day)) {
            add(
                    step,
                    ConflictCode.DAY_OFF,
                    "%s is a %s, a day off in this plan: %s, or make it a working day."
                            .formatted(on, weekday(day), instead(step, "choose another day")));
        }
        checkOrder(step, day);
    }

    /** The days of a recurring step cannot be chosen. */
    private static String instead(DatedStep step, String choice) {
        return step.isFixed() ? choice : "skip this occurrence";
    }

    private void checkOrder(DatedStep step, LocalDate day) {
        step.after().stream()
                .map(steps::get)
                .filter(before ->
                        (step.isFixed() || before.isOpen()) && before.dueOn().isAfter(day))
                .max(Comparator.comparing(DatedStep::dueOn))
                .ifPresent(before -> add(
                        step,
                        ConflictCode.BEFORE_PREDECESSOR,
                        "%s is too early, because %s, on %s, comes first: %s, or change the order."
                                .formatted(
                                        Sentences.date(day),
                                        Sentences.quoted(before.title()),
                                        Sentences.date(before.dueOn()),
                                        instead(step, "choose a later day"))));
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void add(DatedStep step, ConflictCode code, String detail) {
        var isKnown =
                found.stream().anyMatch(conflict -> conflict.stepId().equals(step.id()) && conflict.code() == code);
        if (!isKnown) {
            found.add(new Conflict(step.id(), code, detail));
        }
    }

    private List<Conflict> inPlanOrder(List<DatedStep> order) {
        var places = order.stream().map(DatedStep::id).toList();
        return found.stream()
                .sorted(Comparator.comparing(conflict -> places.indexOf(conflict.stepId())))
                .toList();
    }
}
