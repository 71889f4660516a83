package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.plan.ReplanView.MovedStep;
import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays what is left of a plan anew when life has changed, and adds strategies to a plan that is there. */
@ApplicationScoped
class ReplanService {

    private final Plans plans;
    private final PlanService schedule;
    private final Templates templates;
    private final Caller caller;
    private final ETags etags;

    ReplanService(Plans plans, PlanService schedule, Templates templates, Caller caller, ETags etags) {
        this.plans = plans;
        this.schedule = schedule;
        this.templates = templates;
        this.caller = caller;
        this.etags = etags;
    }

    /** What to answer, and the plan as it is stored: in a dry run, as it was. */
    record Outcome(ReplanView view, PlanView stored) {}

    @Transactional
    Outcome replan(UUID id, Body<Replan> body) {
        var plan = plans.require(id, caller.scope(), Access.CHANGE);
        var before = PlanView.of(plan);
        etags.honour(etags.of(before));
        var faults = new Faults();
        var wanted = body.sound(faults);
        PlanService.check(wanted.startOn(), wanted.daysOff(), wanted.timeZone(), faults);
        wanted.checkOrder(plan, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        if (wanted.isTrial()) {
            // All of it has been read for the view, and from here on nothing of it is written.
            plans.getEntityManager().detach(plan);
        }
        var lay = lay(plan);
        plan.change(wanted.changed(plan));
        Ordering.reorder(plan, orEmpty(wanted.goalOrder()), orEmpty(wanted.stepOrder()));
        schedule.layAnew(plan, Pointers.OF_PLAN);
        var after = PlanView.of(plan).equals(before) ? before : after(plan, wanted.isTrial());
        var view = new ReplanView(after, moved(plan, lay), Conflicts.of(plan, schedule.today(plan)));
        return new Outcome(view, wanted.isTrial() ? before : after);
    }

    private static List<UUID> orEmpty(@Nullable List<UUID> order) {
        return order == null ? List.of() : order;
    }

    /** By what is only tried, nothing is earned. */
    private PlanView after(Plan plan, boolean isTrial) {
        if (isTrial) {
            plan.follow(schedule.now());
            return PlanView.of(plan);
        }
        return schedule.settled(plan);
    }

    /** Where a step lies: its day, and those of its occurrences. */
    private record Lay(LocalDate dueOn, List<LocalDate> occurrences) {

        static Lay of(Step step) {
            return new Lay(
                    step.dueOn(), step.occurrences().stream().map(Work::dueOn).toList());
        }
    }

    private static Map<Step, Lay> lay(Plan plan) {
        return plan.steps().collect(Collectors.toMap(Function.identity(), Lay::of));
    }

    private static List<MovedStep> moved(Plan plan, Map<Step, Lay> before) {
        return plan.steps()
                .filter(step -> !Lay.of(step).equals(before.get(step)))
                .map(step ->
                        new MovedStep(step.id(), step.title(), before.get(step).dueOn(), step.dueOn()))
                .toList();
    }

    @Transactional
    PlanView addStrategies(UUID id, Body<AddStrategies> body) {
        var plan = plans.require(id, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(PlanView.of(plan)));
        var faults = new Faults();
        var wanted = templates.named(body.sound(faults).strategies(), faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        for (var strategy : wanted) {
            if (plan.goals().stream().anyMatch(goal -> strategy.key().equals(goal.strategy()))) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "The plan already has `%s`: leave it out, or create another plan for a second round."
                                .formatted(strategy.key()));
            }
        }
        templates.apply(wanted, plan);
        Room.requireForGoals(plan, 0);
        Room.requireForSteps(plan, 0);
        schedule.layAnew(plan, Pointers.OF_STRATEGIES);
        return schedule.settled(plan);
    }
}
