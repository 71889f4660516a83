package dev.waymark.plan;

import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Adds, reads, changes and removes the steps of a plan. It is the door for what adds a step that somebody has suggested. */
@ApplicationScoped
public class StepService {

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanScheduler scheduler;
    private final Caller caller;
    private final ETags etags;
    private final StoredAnswers answers;

    StepService(
            Plans plans,
            PlanQueries queries,
            PlanScheduler scheduler,
            Caller caller,
            ETags etags,
            StoredAnswers answers) {
        this.plans = plans;
        this.queries = queries;
        this.scheduler = scheduler;
        this.caller = caller;
        this.etags = etags;
        this.answers = answers;
    }

    @Transactional
    StepView add(UUID goalId, Body<AddStep> body) {
        var held = plans.holdOfGoal(goalId, caller.scope());
        etags.honor(etags.of(held.view().goal(goalId)));
        return add(held, goalId, body::validPart);
    }

    /** Adds a step whose form has been checked before. */
    @Transactional
    public StepView add(UUID goalId, AddStep wanted) {
        return add(plans.holdOfGoal(goalId, caller.scope()), goalId, faults -> wanted);
    }

    private StepView add(HeldPlan held, UUID goalId, Function<Faults, AddStep> body) {
        var plan = held.plan();
        var goal = GoalService.goalOf(plan, goalId);
        var faults = new Faults();
        var wanted = body.apply(faults);
        new StepChecks(faults).references(plan, wanted.after()).dates(wanted.cadence(), wanted.dueOn());
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        PlanChecks.requireRoomForSteps(plan, 1);
        var step = goal.add(null, wanted);
        scheduler.reschedule(plan, Pointers.OF_STEP);
        return scheduler.settle(held).step(step.id());
    }

    StepView read(UUID id) {
        var plan = queries.requireOfStep(id, caller.scope());
        return plan.goals().stream()
                .flatMap(goal -> goal.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .map(step -> StepView.of(goal, step)))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    StepView change(UUID id, Body<UpdateStep> body) {
        var place = hold(id);
        etags.require(etags.of(place.view()));
        var present = UpdateStep.of(place.step());
        var faults = new Faults();
        var wanted = body.mergedInto(present, faults);
        new StepChecks(faults)
                .references(place.plan(), wanted.after())
                .dates(wanted.cadence(), wanted.dueOn())
                .status(present.status(), wanted.status());
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan().lifecycle());
        if (wanted.equals(present)) {
            return place.view();
        }
        StepChecks.requireNoRewriting(place.step(), wanted, present);
        place.step().change(wanted);
        if (!wanted.after().equals(present.after())) {
            scheduler.rearrange(place.plan(), Pointers.OF_STEP);
        } else if (wanted.movesSteps(present)) {
            scheduler.reschedule(place.plan(), Pointers.OF_STEP);
        }
        return scheduler.settle(place.held()).step(id);
    }

    @Transactional
    void delete(UUID id) {
        var place = hold(id);
        etags.honor(etags.of(place.view()));
        place.plan().remove(place.step());
        scheduler.rescheduleIfInvalid(place.plan());
        scheduler.settle(place.held());
        answers.deleteAllAbout(List.of(id));
    }

    private StepInPlan hold(UUID id) {
        return StepInPlan.of(plans.holdOfStep(id, caller.scope()), id);
    }
}
