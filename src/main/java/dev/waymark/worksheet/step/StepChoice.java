package dev.waymark.worksheet.step;

import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.OccurrenceView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepActionService.WorkPart;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.StepView;
import dev.waymark.platform.time.Zones;
import dev.waymark.worksheet.record.CompletedStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of a plan is done because of a member's records, and what is not any longer.
 *
 * <p>Records count from the day on which the plan began. They outlive plans, and a plan that asks for five contacts asks for five more,
 * even if there are twenty from the year before.
 *
 * @param strategy the key of the strategy whose records these are
 * @param latest the latest records of a kind, the latest first, at least as many as any step asks for
 */
record StepChoice(PlanSnapshot snapshot, String strategy, Function<String, List<Kept>> latest) {

    /** A record, and when it was added. */
    record Kept(UUID id, Instant at) {}

    /**
     * What a new record of a kind completes: steps for which there are enough records now. Only if no such step is open, it is done for
     * each recurring step, and completes the earliest open occurrence if that has begun: so that the first of many records is not the
     * weekly one already. In a plan that is not in progress, it completes nothing.
     */
    List<WorkPart> completedBy(String kind) {
        if (snapshot.plan().lifecycle() != Lifecycle.ACTIVE) {
            return List.of();
        }
        var open = steps().filter(
                        step -> step.record() != null && step.record().kind().equals(kind))
                .filter(step -> !step.status().isClosed())
                .toList();
        var once = open.stream().filter(step -> step.cadence() == null).toList();
        return once.isEmpty()
                ? open.stream().flatMap(step -> begun(step, snapshot.today())).toList()
                : once.stream()
                        .filter(step -> !supporting(step).isEmpty())
                        .map(step -> new WorkPart(idOf(step), null))
                        .toList();
    }

    /** An occurrence begins on the day after the one before it is due; the first one, as long before its own day. */
    static Stream<WorkPart> begun(StepView step, LocalDate today) {
        var days = step.occurrences().stream().map(OccurrenceView::dueOn).toList();
        for (var index = 0; index < days.size(); index++) {
            if (!step.occurrences().get(index).status().isClosed()) {
                var before = index == 0 ? dayBeforeFirst(days) : days.get(index - 1);
                return before.isBefore(today) ? Stream.of(new WorkPart(idOf(step), days.get(index))) : Stream.of();
            }
        }
        return Stream.of();
    }

    private static LocalDate dayBeforeFirst(List<LocalDate> days) {
        var first = days.get(0);
        return days.size() == 1 ? LocalDate.MIN : first.minusDays(days.get(1).toEpochDay() - first.toEpochDay());
    }

    /**
     * What is done no longer when records go: occurrences, and steps for which there are not enough records left. In a plan that is
     * canceled, nothing.
     *
     * @param completed what is done because of the records that go
     */
    List<WorkPart> undone(Collection<WorkPart> completed) {
        return snapshot.plan().lifecycle() == Lifecycle.CANCELLED
                ? List.of()
                : completed.stream().filter(this::isUndone).toList();
    }

    private boolean isUndone(WorkPart part) {
        var step = step(part);
        return isDone(step, part.occurrence())
                && (part.occurrence() != null || supporting(step).isEmpty());
    }

    private static boolean isDone(StepView step, @Nullable LocalDate occurrence) {
        return occurrence == null
                ? step.status() == StepStatus.DONE
                : step.occurrences().stream()
                        .anyMatch(each -> each.dueOn().equals(occurrence) && each.status() == StepStatus.DONE);
    }

    /** The records because of which a step that is done once is done, the latest first; none if there are not enough. */
    List<UUID> supporting(WorkPart part) {
        return supporting(step(part));
    }

    private List<UUID> supporting(StepView step) {
        var asked = step.record();
        if (asked == null) {
            return List.of();
        }
        var zone = Zones.of(snapshot.plan().timeZone());
        var began = began(snapshot.plan());
        var counting = latest.apply(asked.kind()).stream()
                .filter(kept -> !LocalDate.ofInstant(kept.at(), zone).isBefore(began))
                .map(Kept::id)
                .limit(asked.count())
                .toList();
        return counting.size() < asked.count() ? List.of() : counting;
    }

    /** A plan that is dated back began on paper. */
    static LocalDate began(PlanView plan) {
        var createdOn = LocalDate.ofInstant(plan.createdAt(), Zones.of(plan.timeZone()));
        return plan.startOn().isBefore(createdOn) ? plan.startOn() : createdOn;
    }

    /** As it is told to the member. */
    CompletedStep completed(WorkPart part) {
        var step = step(part);
        return new CompletedStep(
                Objects.requireNonNull(snapshot.plan().id()),
                part.stepId(),
                step.title(),
                part.occurrence() == null ? step.dueOn() : part.occurrence());
    }

    private StepView step(WorkPart part) {
        return snapshot.plan().step(part.stepId());
    }

    private static UUID idOf(StepView step) {
        return Objects.requireNonNull(step.id());
    }

    private Stream<StepView> steps() {
        return snapshot.plan().goals().stream()
                .filter(goal -> strategy.equals(goal.strategy()))
                .flatMap(goal -> goal.steps().stream());
    }
}
