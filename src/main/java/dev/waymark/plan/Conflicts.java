package dev.waymark.plan;

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

/** What does not go together once members set days by hand: it is told, and never fixed behind their backs. */
final class Conflicts {

    private final Availability availability;
    private final Terms terms;
    private final Map<UUID, Step> steps;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Plan plan) {
        this.availability = plan.availability();
        this.terms = availability.terms(availability.startOn());
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
                        "%s has passed: choose another day, or let the plan find one."
                                .formatted(Sentences.date(step.dueOn()))))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isHandSet(Step step) {
        return step.isOpen() && step.isFixed();
    }

    /** With all other work that lies wholly in one week. */
    private WeekBudget budget() {
        var budget = new WeekBudget(terms);
        steps.values().stream()
                .filter(step -> !step.isFixed() && step.effortMinutes() <= terms.weeklyMinutes())
                .flatMap(step -> step.work().stream()
                        .filter(Work::isOpen)
                        .map(work -> new Appointment(work.dueOn(), step.effortMinutes())))
                .forEach(work -> budget.reserve(work.on(), work.minutes()));
        return budget;
    }

    private void check(Step step, WeekBudget budget) {
        var day = step.dueOn();
        var on = Sentences.date(day);
        if (day.isBefore(availability.startOn())) {
            add(
                    step,
                    ConflictCode.BEFORE_START,
                    "%s is before the plan starts, on %s: choose a later day, or start the plan earlier."
                            .formatted(on, Sentences.date(availability.startOn())));
        } else if (budget.reserve(day, step.effortMinutes()) > 0) {
            add(
                    step,
                    ConflictCode.WEEK_OVER_CAPACITY,
                    "The week of %s has more than %d minutes of work: choose a day in another week, or allow more minutes."
                            .formatted(on, availability.weeklyMinutes()));
        }
        if (!terms.isWorkingDay(day)) {
            add(
                    step,
                    ConflictCode.DAY_OFF,
                    "%s is a %s, a day off in this plan: choose another day, or make it a working day."
                            .formatted(on, weekday(day)));
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
                        "%s is too early, because %s, on %s, comes first: choose a later day, or change the order."
                                .formatted(
                                        Sentences.date(day),
                                        Sentences.quoted(before.title()),
                                        Sentences.date(dueOn(before)))));
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static LocalDate dueOn(Step step) {
        return step.isOpen() ? step.dueOn() : step.settledOn();
    }

    private void add(Step step, ConflictCode code, String detail) {
        found.add(new Conflict(step.id(), code, detail));
    }
}
