package dev.waymark.plan;

import dev.waymark.plan.PlanQueries.Whose;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanSnapshot.Changed;
import dev.waymark.plan.outcome.SetGoalOutcome;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.DateChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Adds, changes and removes the goals of a plan, and records what became of them. For this, it is the door for the package
 * that says what follows from it.
 */
@ApplicationScoped
public class GoalService {

    private final Plans plans;
    private final PlanScheduler scheduler;
    private final Caller caller;
    private final ETags etags;
    private final StoredAnswers answers;

    GoalService(Plans plans, PlanScheduler scheduler, Caller caller, ETags etags, StoredAnswers answers) {
        this.plans = plans;
        this.scheduler = scheduler;
        this.caller = caller;
        this.etags = etags;
        this.answers = answers;
    }

    @Transactional
    GoalView add(UUID planId, Body<AddGoal> body) {
        var held = plans.hold(planId, caller.scope());
        var plan = held.plan();
        etags.honor(etags.of(held.view()));
        var wanted = body.valid();
        Transitions.requireNotCancelled(plan.lifecycle());
        PlanChecks.requireRoomForGoals(plan, 1);
        var goal = plan.add(null, null, wanted);
        return scheduler.settle(held).goal(goal.id());
    }

    @Transactional
    GoalView change(UUID id, Body<UpdateGoal> body) {
        var held = plans.holdOfGoal(id, caller.scope());
        var goal = goalOf(held.plan(), id);
        var before = held.view().goal(id);
        etags.require(etags.of(before));
        var faults = new Faults();
        var present = UpdateGoal.of(goal);
        var wanted = body.mergedInto(present, faults);
        UpdateGoalScale.check(wanted, body, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(held.plan().lifecycle());
        if (wanted.equals(present)) {
            return before;
        }
        goal.change(wanted);
        return scheduler.settle(held).goal(id);
    }

    /**
     * Closes no step: a member may be there before the last one, or know that it will not work out.
     *
     * @param also adds what else is to be read when the plan is locked, for what the response says of it
     */
    @Transactional
    public Changed<GoalView> setOutcome(UUID id, Body<SetGoalOutcome> body, Consumer<Locking> also) {
        var held = plans.hold(Whose.GOAL, id, caller.scope(), also);
        var goal = goalOf(held.plan(), id);
        var before = held.view().goal(id);
        etags.honor(etags.of(before));
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var today = scheduler.today(held.plan());
        if (wanted.on() != null) {
            DateChecks.past(wanted.on(), today, "/on", faults);
        }
        faults.throwIfAny();
        Transitions.requireNotCancelled(held.plan().lifecycle());
        var outcome = wanted.replacing(goal.outcome(), today);
        if (outcome.equals(goal.outcome())) {
            return new Changed<>(before, held.unchanged(scheduler.now()));
        }
        goal.conclude(outcome);
        return settled(held, id);
    }

    @Transactional
    public Changed<GoalView> removeOutcome(UUID id, Consumer<Locking> also) {
        var held = plans.hold(Whose.GOAL, id, caller.scope(), also);
        var goal = goalOf(held.plan(), id);
        if (goal.outcome() == null) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND, "This goal has no outcome, so there is nothing to take back.");
        }
        etags.honor(etags.of(held.view().goal(id)));
        Transitions.requireNotCancelled(held.plan().lifecycle());
        goal.conclude(null);
        return settled(held, id);
    }

    private Changed<GoalView> settled(HeldPlan held, UUID id) {
        var goal = scheduler.settle(held).goal(id);
        return new Changed<>(goal, plans.tell(held));
    }

    @Transactional
    void delete(UUID id) {
        var held = plans.holdOfGoal(id, caller.scope());
        var goal = goalOf(held.plan(), id);
        etags.honor(etags.of(held.view().goal(id)));
        held.plan().remove(goal);
        scheduler.rescheduleIfInvalid(held.plan());
        scheduler.settle(held);
        answers.deleteAllAbout(idsOf(goal).toList());
    }

    /** The ids of a goal and of its steps. */
    static Stream<UUID> idsOf(Goal goal) {
        return Stream.concat(Stream.of(goal.id()), goal.steps().stream().map(Step::id));
    }

    /** The goal of a plan that was found by this goal; another request may have just removed it. */
    static Goal goalOf(Plan plan, UUID id) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
