package dev.waymark.plan;

import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.DatedStep;
import dev.waymark.plan.schedule.Placement;
import dev.waymark.plan.schedule.Rhythm;
import dev.waymark.plan.schedule.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of a step, as the planner and pauses see and set them; closed work keeps its dates. */
final class StepDates {

    private final Step step;

    StepDates(Step step) {
        this.step = step;
    }

    /** The steps of a plan with their dates, without what was done before it was in the plan. */
    static List<DatedStep> ofWork(Plan plan) {
        return plan.steps()
                .filter(plan.origin()::isWork)
                .map(step -> new StepDates(step).dated())
                .toList();
    }

    /** The step with its current dates. */
    DatedStep dated() {
        return new DatedStep(
                step.id(),
                step.title(),
                step.effortMinutes(),
                step.after(),
                step.isFixed(),
                endsByUntil(),
                step.isOpen(),
                step.settledOn(),
                step.work().stream().map(Work::datedWork).toList());
    }

    /**
     * The step as the planner sees it, to be scheduled from a day on.
     *
     * @param startsOver whether a recurring step may get another first date
     */
    Task task(LocalDate from, boolean startsOver) {
        if (step.cadence() == null) {
            return new Task(step.id(), step.effortMinutes(), step.after(), null, 0);
        }
        var rule = Cadence.parse(step.cadence());
        var open = open().map(Work::dueOn).toList();
        return new Task(
                step.id(),
                step.effortMinutes(),
                step.after(),
                rule,
                open.isEmpty() ? rule.countFrom(from) : open.size(),
                new Rhythm(anchor(), startsOver, open, closed()));
    }

    /** Whether its first date is still to come on a day, or is before the plan starts. */
    boolean isToBegin(LocalDate from, LocalDate start) {
        var anchor = anchor();
        return anchor != null && (!anchor.isBefore(from) || anchor.isBefore(start));
    }

    /** The first date of its rule; null when it was never scheduled. Steps of older versions have only their dates. */
    @Nullable
    LocalDate anchor() {
        return step.anchorOn() != null || step.occurrences().isEmpty()
                ? step.anchorOn()
                : Cadence.parse(step.cadence())
                        .anchorOf(step.occurrences().get(0).dueOn());
    }

    /** Whether it recurs until a day, after which no occurrence may be due. */
    private boolean endsByUntil() {
        return step.cadence() != null && step.cadence().contains("UNTIL=");
    }

    private Stream<Occurrence> open() {
        return step.occurrences().stream().filter(Work::isOpen);
    }

    /** The days of closed occurrences, whose place in the rule no other may take. */
    private Set<LocalDate> closed() {
        return step.occurrences().stream()
                .filter(occurrence -> !occurrence.isOpen())
                .map(Work::dueOn)
                .collect(Collectors.toSet());
    }

    /** How many dates of it the planner would move. */
    int moves(Placement placement) {
        var present = step.work().stream().filter(Work::isOpen).map(Work::dueOn).collect(Collectors.toSet());
        var next = step.isRecurring() ? placement.occurrences() : List.of(placement.dueOn());
        return (int) next.stream().filter(date -> !present.contains(date)).count();
    }

    /** Takes the dates that the planner found; occurrences that are still due on one of them stay there. */
    void place(Placement placement) {
        step.moveTo(placement.dueOn());
        step.anchor(placement.anchor());
        var dates = new TreeSet<>(placement.occurrences());
        for (var occurrence : open().filter(each -> !dates.remove(each.dueOn())).toList()) {
            if (dates.isEmpty()) {
                step.occurrences().remove(occurrence);
            } else {
                occurrence.moveTo(dates.pollFirst());
            }
        }
        dates.forEach(date -> step.occurrences().add(new Occurrence(step, date)));
        sort();
    }

    /**
     * Takes the dates that a pause gives to open work, by id. An occurrence without one falls away, unless none has one:
     * no step ends because of a pause.
     */
    void postpone(Map<UUID, LocalDate> dates) {
        var open = step.work().stream().filter(Work::isOpen).toList();
        var moving = open.stream().filter(work -> dates.containsKey(work.id())).toList();
        moving.forEach(work -> work.moveTo(dates.get(work.id())));
        if (step.isRecurring() && step.isOpen()) {
            if (!moving.isEmpty()) {
                step.occurrences().removeIf(each -> each.isOpen() && !moving.contains(each));
            }
            sort();
            // Set only once: an intermediate value would cause a write even if the final value is the old one.
            open().map(Work::dueOn).max(LocalDate::compareTo).ifPresent(step::moveTo);
        }
    }

    /** Whether occurrences of it can have fallen away in a pause. */
    boolean canRestore() {
        return endsByUntil() && step.isOpen();
    }

    /**
     * Brings back the occurrences that fell away in a pause, because it ends earlier than it was meant to: with the dates
     * that they had, which differ from those of the rule where a week had no room.
     *
     * @param dueBefore due dates when the pause began
     * @param fallen those of work that fell away, of any step; what is brought back here is taken out
     * @return the due dates of what was brought back, by id
     */
    Map<UUID, LocalDate> restore(Map<UUID, LocalDate> dueBefore, List<LocalDate> fallen, Capacity capacity) {
        var kept = open().map(Work::id)
                .filter(dueBefore::containsKey)
                .map(dueBefore::get)
                .toList();
        // Those that fell away are the last.
        var last = kept.stream().max(LocalDate::compareTo).orElse(LocalDate.MAX);
        var later = fallen.stream().filter(date -> date.isAfter(last)).toList();
        var taken = Stream.concat(closed().stream(), kept.stream()).collect(Collectors.toSet());
        var restored = Cadence.parse(step.cadence()).inPlaces(later, anchor(), capacity, taken).stream()
                .map(date -> new Occurrence(step, date))
                .toList();
        restored.forEach(each -> fallen.remove(each.dueOn()));
        step.occurrences().addAll(restored);
        return restored.stream().collect(Collectors.toMap(Work::id, Work::dueOn));
    }

    private void sort() {
        step.occurrences().sort(Comparator.comparing(Work::dueOn));
    }
}
