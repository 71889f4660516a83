package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes, completes, skips, reopens and removes the steps of a plan. */
@ApplicationScoped
class StepService {

    private final Plans plans;
    private final PlanService schedule;
    private final Caller caller;
    private final ETags etags;
    private final Counters counters;

    StepService(Plans plans, PlanService schedule, Caller caller, ETags etags, Counters counters) {
        this.plans = plans;
        this.schedule = schedule;
        this.caller = caller;
        this.etags = etags;
        this.counters = counters;
    }

    /** A step with the plan and the goal around it. */
    private record Place(Plan plan, Goal goal, Step step) {

        static Place of(Plan plan, UUID stepId) {
            return plan.goals().stream()
                    .flatMap(goal -> goal.steps().stream().map(step -> new Place(plan, goal, step)))
                    .filter(place -> place.step.id().equals(stepId))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }

        StepView view() {
            return StepView.of(goal, step);
        }
    }

    @Transactional
    StepView add(UUID goalId, Body<AddStep> body) {
        var plan = plans.requireOfGoal(goalId, caller.scope(), Access.CHANGE);
        var goal = GoalService.goalOf(plan, goalId);
        etags.honour(etags.of(GoalView.of(plan, goal)));
        var faults = new Faults();
        var wanted = body.sound(faults);
        new StepChecks(faults).references(plan, wanted.after()).dates(wanted.cadence(), wanted.dueOn());
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        Room.requireForSteps(plan, 1);
        var step = goal.add(null, wanted);
        schedule.layAnew(plan, Pointers.OF_STEP);
        plan.settle(schedule.now());
        return StepView.of(goal, step);
    }

    StepView read(UUID id) {
        return Place.of(plans.requireOfStep(id, caller.scope(), Access.READ), id)
                .view();
    }

    @Transactional
    StepView change(UUID id, Body<UpdateStep> body) {
        var place = hold(id);
        etags.require(etags.of(place.view()));
        var present = UpdateStep.of(place.step);
        var faults = new Faults();
        var wanted = body.mergedInto(present, faults);
        new StepChecks(faults).references(place.plan, wanted.after()).dates(wanted.cadence(), wanted.dueOn());
        UpdateIfThen.check(wanted, body, faults);
        faults.require(
                wanted.status() == present.status() || !wanted.status().isClosed(),
                "/status",
                "unknown_value",
                "`done` and `skipped` cannot be set: POST to `completion` or `skip` instead.");
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan.lifecycle());
        if (wanted.equals(present)) {
            return place.view();
        }
        StepChecks.requireNoRewriting(place.step, wanted, present);
        place.step.change(wanted);
        if (wanted.movesSteps(present)) {
            schedule.layAnew(place.plan, Pointers.OF_STEP);
        }
        return settled(place);
    }

    @Transactional
    void delete(UUID id) {
        var place = hold(id);
        etags.honour(etags.of(place.view()));
        place.plan.remove(place.step);
        schedule.mend(place.plan);
        place.plan.settle(schedule.now());
    }

    @Transactional
    StepView complete(UUID id, Body<CompleteStep> body) {
        var place = holdForAction(id);
        var before = place.view();
        var wanted = body.valid();
        var actions = new StepActions(place.step);
        var faults = new Faults();
        actions.check(wanted.occurrence(), faults);
        var today = schedule.today(place.plan);
        var on = wanted.on() == null ? today : wanted.on();
        PlanService.checkPast(on, today, "/on", faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan.lifecycle());
        actions.complete(wanted, on);
        if (before.equals(place.view())) {
            return before;
        }
        counters.count("waymark.steps.completed");
        return settled(place);
    }

    @Transactional
    StepView skip(UUID id, Body<SkipStep> body) {
        var place = holdForAction(id);
        var before = place.view();
        var wanted = body.valid();
        var actions = new StepActions(place.step);
        var faults = new Faults();
        actions.check(wanted.occurrence(), faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan.lifecycle());
        actions.skip(wanted);
        return before.equals(place.view()) ? before : settled(place);
    }

    @Transactional
    GoalView split(UUID id, Body<SplitStep> body) {
        var place = holdForAction(id);
        var faults = new Faults();
        var minutes = body.sound(faults).minutes();
        new StepChecks(faults).parts(place.step, minutes);
        faults.throwIfAny();
        Transitions.requireNotCancelled(place.plan.lifecycle());
        StepChecks.requireSplittable(place.step);
        Room.requireForSteps(place.plan, minutes.size() - 1);
        Parts.split(place.plan, place.goal, place.step, minutes);
        schedule.layAnew(place.plan, Pointers.OF_STEP);
        settled(place);
        return GoalView.of(place.plan, place.goal);
    }

    @Transactional
    void reopen(UUID id, @Nullable LocalDate occurrence) {
        var place = holdForAction(id);
        Transitions.requireNotCancelled(place.plan.lifecycle());
        new StepActions(place.step).reopen(occurrence);
        schedule.mend(place.plan);
        place.plan.settle(schedule.now());
    }

    private Place hold(UUID id) {
        return Place.of(plans.requireOfStep(id, caller.scope(), Access.CHANGE), id);
    }

    private Place holdForAction(UUID id) {
        var place = hold(id);
        etags.honour(etags.of(place.view()));
        return place;
    }

    private StepView settled(Place place) {
        place.plan.settle(schedule.now());
        return place.view();
    }
}
