package dev.waymark.plan;

import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.DatedStep;
import dev.waymark.plan.schedule.Placement;
import dev.waymark.plan.schedule.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates of a step, as the planner and pauses see and set them; closed work keeps its dates. */
final class StepDates {

    private final Step step;

    StepDates(Step step) {
        this.step = step;
    }

    /** The step with its current dates. */
    DatedStep dated() {
        return new DatedStep(
                step.id(),
                step.title(),
                step.effortMinutes(),
                step.after(),
                step.isFixed(),
                step.isOpen(),
                step.settledOn(),
                step.work().stream().map(Work::datedWork).toList());
    }

    /** The step as the planner sees it, to be scheduled from a day on. */
    Task task(LocalDate from) {
        if (step.cadence() == null) {
            return new Task(step.id(), step.effortMinutes(), step.after(), null, 0);
        }
        var rule = Cadence.parse(step.cadence());
        var open = (int) open().count();
        return new Task(
                step.id(), step.effortMinutes(), step.after(), rule, open > 0 ? open : rule.countFrom(from), closed());
    }

    private Stream<Occurrence> open() {
        return step.occurrences().stream().filter(Work::isOpen);
    }

    /** The days of closed occurrences, which no other may share. */
    private Set<LocalDate> closed() {
        return step.occurrences().stream()
                .filter(occurrence -> !occurrence.isOpen())
                .map(Work::dueOn)
                .collect(Collectors.toSet());
    }

    /** Takes the dates that the planner found. */
    void place(Placement placement) {
        step.moveTo(placement.dueOn());
        if (step.occurrences().isEmpty()) {
            placement.occurrences().forEach(date -> step.occurrences().add(new Occurrence(step, date)));
            return;
        }
        var dates = placement.occurrences().iterator();
        open().forEach(occurrence -> occurrence.moveTo(dates.next()));
        sort();
    }

    /** Takes the dates that a pause gives to open work, by id. */
    void postpone(Map<UUID, LocalDate> dates) {
        step.work().stream().filter(Work::isOpen).forEach(work -> work.moveTo(dates.get(work.id())));
        if (step.isRecurring() && step.isOpen()) {
            sort();
            // Set only once: an intermediate value would cause a write even if the final value is the old one.
            open().map(Work::dueOn).max(LocalDate::compareTo).ifPresent(step::moveTo);
        }
    }

    private void sort() {
        step.occurrences().sort(Comparator.comparing(Work::dueOn));
    }
}
