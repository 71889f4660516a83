package dev.waymark.plan;

import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person does with a step: complete it, skip it, reopen it; a recurring step, one occurrence at a time. */
final class StepActions {

    private final Step step;

    StepActions(Step step) {
        this.step = step;
    }

    /**
     * Completes the step; of a recurring one the named occurrence, or else the earliest open one.
     *
     * @return whether that changed anything
     */
    boolean complete(CompleteStep wanted, LocalDate on) {
        var next = wanted.occurrence() == null ? next() : named(wanted.occurrence());
        var isOther = next.complete(on, wanted.note());
        follow();
        return isOther;
    }

    /** The earliest open work, or else what is already done: completing that again changes nothing. */
    private Work next() {
        return work(Work::isOpen)
                .findFirst()
                .or(() -> work(each -> each.status() == StepStatus.DONE).findFirst())
                .orElse(step);
    }

    /**
     * Skips the step; of a recurring one the named occurrence, or else all open ones.
     *
     * @return whether that changed anything
     */
    boolean skip(SkipStep wanted) {
        var isOther = false;
        for (var each : skipped(wanted.occurrence())) {
            isOther |= each.skip(wanted.reason());
        }
        follow();
        return isOther;
    }

    private List<Work> skipped(@Nullable LocalDate occurrence) {
        if (occurrence != null) {
            return List.of(named(occurrence));
        }
        return step.isOpen() ? work(Work::isOpen).toList() : List.of(step);
    }

    /**
     * Reopens the step; of a recurring one the named occurrence, or else the last one that was closed.
     *
     * @throws ProblemException {@code not-found} when nothing is closed
     */
    void reopen(@Nullable LocalDate occurrence) {
        var reopened = work(each ->
                        !each.isOpen() && (occurrence == null || each.dueOn().equals(occurrence)))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, nothingClosed(occurrence)));
        reopened.reopen();
        if (reopened.dueOn().isAfter(step.dueOn())) {
            step.moveTo(reopened.dueOn());
        }
        follow();
    }

    private static String nothingClosed(@Nullable LocalDate occurrence) {
        return occurrence == null
                ? "No part of this step is done or skipped, so there is nothing to reopen."
                : "This step has no occurrence due on %s that is done or skipped."
                        .formatted(Sentences.date(occurrence));
    }

    private Stream<Work> work(Predicate<Work> wanted) {
        return step.work().stream().<Work>map(each -> each).filter(wanted);
    }

    /** A named occurrence must belong to the step. */
    void check(@Nullable LocalDate occurrence, Faults faults) {
        faults.require(
                occurrence == null
                        || step.occurrences().stream()
                                .anyMatch(each -> each.dueOn().equals(occurrence)),
                "/occurrence",
                FaultCode.UNKNOWN_REFERENCE,
                "This step has no occurrence due on this day: send the `dueOn` of one of its occurrences.");
    }

    private Work named(LocalDate occurrence) {
        return step.occurrences().stream()
                .filter(each -> each.dueOn().equals(occurrence))
                .findFirst()
                .orElseThrow();
    }

    /** A recurring step's status follows from its occurrences. */
    void follow() {
        if (step.isRecurring()) {
            followOccurrences();
        }
    }

    /** A recurring step is done when its last occurrence closes, unless all of them were skipped. */
    private void followOccurrences() {
        var lastDone = step.occurrences().stream()
                .map(Work::completedOn)
                .filter(date -> date != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        var begun = lastDone != null;
        if (step.occurrences().stream().anyMatch(Work::isOpen)) {
            step.become(begun ? StepStatus.DOING : StepStatus.TODO, null, null);
        } else {
            step.become(begun ? StepStatus.DONE : StepStatus.SKIPPED, lastDone, null);
        }
    }
}
