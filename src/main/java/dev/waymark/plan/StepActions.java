package dev.waymark.plan;

import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person does with a step: complete it, let it go, open it again; of a recurring one, an occurrence at a time. */
final class StepActions {

    private final Step step;

    StepActions(Step step) {
        this.step = step;
    }

    /** Completes the step, or of a recurring one the occurrence that is named, or else the earliest open one. */
    void complete(CompleteStep wanted, LocalDate on) {
        if (wanted.occurrence() == null) {
            work(Work::isOpen)
                    .findFirst()
                    .or(() -> work(done()).findFirst())
                    .ifPresentOrElse(
                            next -> next.complete(on, wanted.note()),
                            () -> Transitions.require(step.status(), StepStatus.DONE));
        } else {
            named(wanted.occurrence()).complete(on, wanted.note());
        }
        follow();
    }

    /** Lets the step go, or of a recurring one the occurrence that is named, or else all that are open. */
    void skip(SkipStep wanted) {
        if (wanted.occurrence() != null) {
            named(wanted.occurrence()).skip(wanted.reason());
        } else if (step.isOpen()) {
            openWork().forEach(open -> open.skip(wanted.reason()));
        } else {
            step.skip(wanted.reason());
        }
        follow();
    }

    /**
     * Opens what was closed: of a recurring step the occurrence that is named, or else the last one that was closed.
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
                : "This step has no occurrence due on %s that is done or skipped.".formatted(occurrence);
    }

    private static Predicate<Work> done() {
        return work -> work.status() == StepStatus.DONE;
    }

    private List<Work> openWork() {
        return work(Work::isOpen).toList();
    }

    private Stream<Work> work(Predicate<Work> wanted) {
        return step.work().stream().<Work>map(each -> each).filter(wanted);
    }

    /** An occurrence that is named must be one of the step's. */
    void check(@Nullable LocalDate occurrence, Faults faults) {
        faults.require(
                occurrence == null
                        || step.occurrences().stream()
                                .anyMatch(each -> each.dueOn().equals(occurrence)),
                "/occurrence",
                "unknown_reference",
                "This step has no occurrence due on %s: send the `dueOn` of one of its occurrences."
                        .formatted(occurrence));
    }

    private Work named(LocalDate occurrence) {
        return step.occurrences().stream()
                .filter(each -> each.dueOn().equals(occurrence))
                .findFirst()
                .orElseThrow();
    }

    /** A recurring step has no status of its own: it follows from its occurrences. */
    void follow() {
        if (step.isRecurring()) {
            followOccurrences();
        }
    }

    /** A recurring step is done when its last occurrence closes, unless all of them were let go. */
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
