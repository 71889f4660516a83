package dev.waymark.plan;

import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.Reservation;
import dev.waymark.plan.schedule.WeekBudget;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What does not go together once members set days by hand: told, and never mended behind their backs. */
final class Conflicts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Availability availability;
    private final Capacity capacity;
    private final Map<UUID, Step> steps;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Plan plan) {
        this.availability = plan.availability();
        this.capacity = availability.capacity(availability.startOn());
        this.steps = plan.steps().collect(Collectors.toMap(Step::id, Function.identity()));
    }

    /** The conflicts of open steps whose day was set by hand, step by step in plan order; whatever day it is today. */
    static List<Conflict> of(Plan plan) {
        if (plan.steps().noneMatch(Conflicts::isHandSet)) {
            return List.of();
        }
        var conflicts = new Conflicts(plan);
        var budget = conflicts.budget();
        plan.steps().filter(Conflicts::isHandSet).forEach(step -> conflicts.check(step, budget));
        return List.copyOf(conflicts.found);
    }

    /** The same with those whose day has passed before {@code today}. */
    static List<Conflict> of(Plan plan, LocalDate today) {
        var all = new ArrayList<>(of(plan));
        plan.steps()
                .filter(step -> isHandSet(step) && step.dueOn().isBefore(today))
                .map(step -> new Conflict(
                        step.id(),
                        ConflictCode.PAST,
                        "%s has passed: set another day, or let the service find one with `\"dueOn\": null`."
                                .formatted(step.dueOn().format(DAY))))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isHandSet(Step step) {
        return step.isOpen() && step.isFixed();
    }

    /** With all other work that lies wholly in one week. */
    private WeekBudget budget() {
        var budget = new WeekBudget(capacity);
        steps.values().stream()
                .filter(step -> !step.isFixed() && step.effortMinutes() <= capacity.weeklyMinutes())
                .flatMap(step -> step.work().stream()
                        .filter(Work::isOpen)
                        .map(work -> new Reservation(work.dueOn(), step.effortMinutes())))
                .forEach(work -> budget.reserve(work.on(), work.minutes()));
        return budget;
    }

    private void check(Step step, WeekBudget budget) {
        var day = step.dueOn();
        var on = day.format(DAY);
        if (day.isBefore(availability.startOn())) {
            add(
                    step,
                    ConflictCode.BEFORE_START,
                    "%s comes before the plan begins, on %s: set a later day, or begin earlier."
                            .formatted(on, availability.startOn().format(DAY)));
        } else if (budget.reserve(day, step.effortMinutes()) > 0) {
            add(
                    step,
                    ConflictCode.WEEK_OVER_CAPACITY,
                    "The week of %s holds more than %d minutes: set a day in another week, or allow more minutes."
                            .formatted(on, availability.weeklyMinutes()));
        }
        if (!capacity.isWorkingDay(day)) {
            add(
                    step,
                    ConflictCode.DAY_OFF,
                    "%s is a day off of this plan: set another day, or give that day to work.".formatted(on));
        }
        checkOrder(step, day);
    }

    private void checkOrder(Step step, LocalDate day) {
        step.after().stream()
                .map(steps::get)
                .filter(before -> dueOn(before).isAfter(day))
                .max(Comparator.comparing(Conflicts::dueOn))
                .ifPresent(before -> add(
                        step,
                        ConflictCode.BEFORE_PREDECESSOR,
                        "%s comes before what it waits for, '%s' on %s: set a later day, or wait for less."
                                .formatted(
                                        day.format(DAY),
                                        before.title(),
                                        dueOn(before).format(DAY))));
    }

    private static LocalDate dueOn(Step step) {
        return step.isOpen() ? step.dueOn() : step.settledOn();
    }

    private void add(Step step, ConflictCode code, String detail) {
        found.add(new Conflict(step.id(), code, detail));
    }
}
