package dev.waymark.plan;

import dev.waymark.plan.PlanQueries.Whose;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanSnapshot.Changed;
import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.DateChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Completes, skips, reopens, splits and rehearses steps. It is the door for the package that answers these actions, because
 * what follows from them is known to packages that know plans.
 */
@ApplicationScoped
public class StepActionService {

    private final Plans plans;
    private final PlanScheduler scheduler;
    private final Caller caller;
    private final ETags etags;
    private final Counters counters;

    StepActionService(Plans plans, PlanScheduler scheduler, Caller caller, ETags etags, Counters counters) {
        this.plans = plans;
        this.scheduler = scheduler;
        this.caller = caller;
        this.etags = etags;
        this.counters = counters;
    }

    /** @param also adds what else is to be read when the plan is locked, for what the response says of it */
    @Transactional
    public Changed<StepView> complete(UUID id, Body<CompleteStep> body, Consumer<Locking> also) {
        var place = hold(id, also);
        var wanted = body.valid();
        var actions = new StepActions(place.step());
        var faults = new Faults();
        actions.check(wanted.occurrence(), faults);
        var today = scheduler.today(place.plan());
        var on = wanted.on() == null ? today : wanted.on();
        DateChecks.past(on, today, "/on", faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan().lifecycle());
        if (!actions.complete(wanted, on)) {
            return unchanged(place);
        }
        counters.count("waymark.steps.completed");
        return settled(place);
    }

    @Transactional
    public Changed<StepView> skip(UUID id, Body<SkipStep> body, Consumer<Locking> also) {
        var place = hold(id, also);
        var wanted = body.valid();
        var actions = new StepActions(place.step());
        var faults = new Faults();
        actions.check(wanted.occurrence(), faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan().lifecycle());
        return actions.skip(wanted) ? settled(place) : unchanged(place);
    }

    @Transactional
    public Changed<StepView> reopen(UUID id, @Nullable LocalDate occurrence, Consumer<Locking> also) {
        var place = hold(id, also);
        Transitions.requireNotCancelled(place.plan().lifecycle());
        new StepActions(place.step()).reopen(occurrence);
        scheduler.rescheduleIfInvalid(place.plan());
        return settled(place);
    }

    /**
     * A part of a plan's work.
     *
     * @param occurrence the {@code dueOn} of one occurrence of a recurring step; null for a step that is done once
     */
    public record WorkPart(UUID stepId, @Nullable LocalDate occurrence) {}

    /**
     * Completes parts of a plan today because of something that is not a request about the plan, whose {@code If-Match} therefore is not
     * about it either.
     *
     * @param also adds what else is to be read when the plan is locked, for the choice
     * @param choice open parts of the plan, chosen when nobody else can change it any more; none if it is canceled
     */
    @Transactional
    public Changed<List<WorkPart>> complete(
            UUID planId, Consumer<Locking> also, Function<PlanSnapshot, List<WorkPart>> choice) {
        var held = plans.hold(Whose.PLAN, planId, caller.scope(), also);
        var parts = choice.apply(held.unchanged(scheduler.now()));
        var today = scheduler.today(held.plan());
        for (var part : parts) {
            actions(held, part).complete(new CompleteStep(today, part.occurrence(), null), today);
            counters.count("waymark.steps.completed");
        }
        return settled(held, parts);
    }

    /** The same for closed parts that are reopened. */
    @Transactional
    public Changed<List<WorkPart>> reopen(
            UUID planId, Consumer<Locking> also, Function<PlanSnapshot, List<WorkPart>> choice) {
        var held = plans.hold(Whose.PLAN, planId, caller.scope(), also);
        var parts = choice.apply(held.unchanged(scheduler.now()));
        parts.forEach(part -> actions(held, part).reopen(part.occurrence()));
        if (!parts.isEmpty()) {
            scheduler.rescheduleIfInvalid(held.plan());
        }
        return settled(held, parts);
    }

    /** Told at once, before another plan is held: what is read for one plan when it is locked is known until the next one is. */
    private Changed<List<WorkPart>> settled(HeldPlan held, List<WorkPart> parts) {
        if (parts.isEmpty()) {
            return new Changed<>(parts, held.unchanged(scheduler.now()));
        }
        scheduler.settle(held);
        return new Changed<>(parts, plans.tell(held));
    }

    private static StepActions actions(HeldPlan held, WorkPart part) {
        return new StepActions(StepInPlan.of(held, part.stepId()).step());
    }

    @Transactional
    public GoalView split(UUID id, Body<SplitStep> body) {
        var place = hold(id, locking -> {});
        var faults = new Faults();
        var minutes = body.validPart(faults).minutes();
        new StepChecks(faults).parts(place.step(), minutes);
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan().lifecycle());
        StepChecks.requireSplittable(place.step());
        PlanChecks.requireRoomForSteps(place.plan(), minutes.size() - 1);
        StepSplitter.split(place.plan(), place.goal(), place.step(), minutes);
        scheduler.reschedule(place.plan(), Pointers.OF_STEP);
        return scheduler.settle(place.held()).goal(place.goal().id());
    }

    @Transactional
    public StepView rehearse(UUID id) {
        var place = hold(id, locking -> {});
        Transitions.requireNotCancelled(place.plan().lifecycle());
        if (place.step().ifThen().isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This step has no if-then to rehearse: add one first.");
        }
        place.step().rehearse(scheduler.now());
        return settled(place).view();
    }

    private StepInPlan hold(UUID id, Consumer<Locking> also) {
        var place = StepInPlan.of(plans.hold(Whose.STEP, id, caller.scope(), also), id);
        etags.honor(etags.of(place.view()));
        return place;
    }

    private Changed<StepView> settled(StepInPlan place) {
        var step = scheduler.settle(place.held()).step(place.step().id());
        return new Changed<>(step, plans.tell(place.held()));
    }

    private Changed<StepView> unchanged(StepInPlan place) {
        return new Changed<>(place.view(), place.held().unchanged(scheduler.now()));
    }
}
