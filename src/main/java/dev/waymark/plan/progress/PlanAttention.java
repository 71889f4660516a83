package dev.waymark.plan.progress;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.agenda.AgendaItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is going, for somebody who looks after many plans.
 *
 * @param isActive whether the member is following it; not while it is paused, and not when it is completed
 * @param quietDays days since something was last completed, or since the plan began, was created or was resumed if that is later
 * @param lastDoneOn the day on which something was last completed; null if nothing was
 * @param awaitingOutcomes goals whose outcome nobody has told yet; none while the plan is paused
 * @param nextAction what comes next, due or not; null if nothing is open
 */
public record PlanAttention(
        boolean isActive,
        Signal signal,
        int quietDays,
        @Nullable LocalDate lastDoneOn,
        int awaitingOutcomes,
        @Nullable AgendaItem nextAction) {

    public static PlanAttention of(PlanSnapshot snapshot, Catalog catalog) {
        var plan = snapshot.plan();
        var progress = Progress.of(snapshot);
        var asked = plan.lifecycle() == Lifecycle.ON_HOLD
                ? 0
                : plan.goals().stream().filter(goal -> goal.awaitingOutcome()).count();
        return new PlanAttention(
                plan.lifecycle() == Lifecycle.ACTIVE,
                progress.signal(),
                progress.counts().quietDays(),
                snapshot.work().stream()
                        .map(WorkItem::completedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                (int) asked,
                progress.nextSteps(snapshot, catalog).stream().findFirst().orElse(null));
    }
}
