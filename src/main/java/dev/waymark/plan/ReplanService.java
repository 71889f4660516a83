package dev.waymark.plan;

import dev.waymark.catalog.Strategy;
import dev.waymark.plan.ReplanView.MovedStep;
import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.plan.schedule.Conflict;
import dev.waymark.plan.schedule.Conflicts;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.text.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reschedules the rest of a plan when life has changed, and adds strategies to a plan. */
@ApplicationScoped
public class ReplanService {

    private final Plans plans;
    private final PlanScheduler scheduler;
    private final Templates templates;
    private final Caller caller;
    private final CurrentMember member;
    private final ETags etags;

    ReplanService(
            Plans plans,
            PlanScheduler scheduler,
            Templates templates,
            Caller caller,
            CurrentMember member,
            ETags etags) {
        this.plans = plans;
        this.scheduler = scheduler;
        this.templates = templates;
        this.caller = caller;
        this.member = member;
        this.etags = etags;
    }

    /** The response, and the plan as it is stored: unchanged in a dry run. */
    record Outcome(ReplanView view, PlanView stored) {}

    @Transactional
    Outcome replan(UUID id, Body<Replan> body) {
        var held = plans.hold(id, caller.scope());
        var plan = held.plan();
        etags.honor(etags.of(held.view()));
        var faults = new Faults();
        var wanted = body.validPart(faults);
        check(wanted, plan, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        if (wanted.isTrial()) {
            held.release();
            member.noteTrial();
        }
        var before = lay(plan);
        var isOther = change(plan, wanted);
        scheduler.rearrange(plan, Pointers.OF_PLAN);
        var moved = moved(plan, before);
        var after = isOther || !moved.isEmpty() ? scheduler.settle(held) : held.view();
        var view = new ReplanView(after, moved, conflicts(plan));
        return new Outcome(view, wanted.isTrial() ? held.view() : after);
    }

    private void check(Replan wanted, Plan plan, Faults faults) {
        var present = plan.availability();
        var zone = Objects.requireNonNullElse(wanted.timeZone(), present.timeZone());
        new PlanChecks(faults)
                .availability(wanted.startOn(), wanted.daysOff(), wanted.timeZone())
                .start(wanted.startOn(), present.startOn(), zone, scheduler.now());
        wanted.checkOrder(plan, faults);
    }

    private List<Conflict> conflicts(Plan plan) {
        return Conflicts.of(plan.availability().capacity(), plan.datedSteps(), scheduler.today(plan));
    }

    /** @return whether anything other than dates changed */
    private static boolean change(Plan plan, Replan wanted) {
        var present = UpdatePlan.of(plan);
        var changed = wanted.changed(present);
        plan.change(changed);
        return Ordering.reorder(plan, orEmpty(wanted.goalOrder()), orEmpty(wanted.stepOrder()))
                || !changed.equals(present);
    }

    private static List<UUID> orEmpty(@Nullable List<UUID> order) {
        return order == null ? List.of() : order;
    }

    /** The day of a step, and those of its occurrences. */
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
        var held = plans.hold(id, caller.scope());
        etags.honor(etags.of(held.view()));
        return addStrategies(held, body::validPart);
    }

    /** Adds strategies whose form has been checked before. */
    @Transactional
    public PlanView addStrategies(UUID id, AddStrategies wanted) {
        return addStrategies(plans.hold(id, caller.scope()), faults -> wanted);
    }

    private PlanView addStrategies(HeldPlan held, Function<Faults, AddStrategies> body) {
        var plan = held.plan();
        var faults = new Faults();
        var sent = body.apply(faults);
        var wanted = templates.named(sent.strategies(), faults);
        Templates.check(sent.variants(), wanted, faults);
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        for (var strategy : wanted) {
            if (plan.goals().stream().anyMatch(goal -> strategy.key().equals(goal.strategy()))) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "The plan already has %s: leave it out, or create another plan for a second round."
                                .formatted(Sentences.quoted(strategy.title())));
            }
        }
        var profile = templates.profile(plan.origin().sourceAssessmentId(), plan.memberId());
        templates.apply(wanted, sent.variants(), profile, plan);
        PlanChecks.requireRoomForGoals(plan, 0);
        PlanChecks.requireRoomForSteps(plan, 0);
        scheduler.reschedule(plan, Pointers.OF_STRATEGIES);
        templates.noteChosen(wanted.stream().map(Strategy::key), plan, scheduler.now());
        return scheduler.settle(held);
    }
}
