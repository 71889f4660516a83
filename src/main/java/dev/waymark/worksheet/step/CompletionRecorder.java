package dev.waymark.worksheet.step;

import dev.waymark.plan.PlanChanged;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepActionService.WorkPart;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forgets that something is done because of records as soon as it is open again: if a person completes it then, that stays. */
@ApplicationScoped
class CompletionRecorder {

    private final CompletionRows rows;

    CompletionRecorder(CompletionRows rows) {
        this.rows = rows;
    }

    void record(@Observes PlanChanged change) {
        if (change.before() != null) {
            rows.delete(reopened(change.before(), change.after().plan()));
        }
    }

    /** What can have been done because of records, and is not done any more. */
    static Set<WorkPart> reopened(PlanView before, PlanView after) {
        var reopened = new HashSet<>(done(before));
        reopened.removeAll(done(after));
        return reopened;
    }

    private static Set<WorkPart> done(PlanView plan) {
        return plan.goals().stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> step.record() != null)
                .flatMap(CompletionRecorder::done)
                .collect(Collectors.toSet());
    }

    private static Stream<WorkPart> done(StepView step) {
        var id = Objects.requireNonNull(step.id());
        return step.cadence() == null
                ? Stream.of(new WorkPart(id, null)).filter(part -> step.status() == StepStatus.DONE)
                : step.occurrences().stream()
                        .filter(each -> each.status() == StepStatus.DONE)
                        .map(each -> new WorkPart(id, each.dueOn()));
    }
}
