package dev.waymark.plan;

import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.text.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Previews, creates, changes and deletes plans. */
@ApplicationScoped
class PlanService {

    private final Plans plans;
    private final Templates templates;
    private final Caller caller;
    private final PlanScheduler scheduler;
    private final ETags etags;
    private final StoredAnswers answers;
    private final Counters counters;

    PlanService(
            Plans plans,
            Templates templates,
            Caller caller,
            PlanScheduler scheduler,
            ETags etags,
            StoredAnswers answers,
            Counters counters) {
        this.plans = plans;
        this.templates = templates;
        this.caller = caller;
        this.scheduler = scheduler;
        this.etags = etags;
        this.answers = answers;
        this.counters = counters;
    }

    /** Nothing is stored, so there is no transaction. */
    PlanView preview(Body<CreatePlan> body) {
        return PlanView.preview(make(body));
    }

    @Transactional
    PlanView create(Body<CreatePlan> body) {
        etags.honorInList();
        var plan = make(body);
        var made = plans.add(plan).plan();
        templates.noteChosen(plan.goals().stream().map(Goal::strategy), plan, scheduler.now());
        counters.count("waymark.plans.made");
        return made;
    }

    private Plan make(Body<CreatePlan> body) {
        var faults = new Faults();
        var wanted = body.validPart(faults);
        var owner = caller.owner(wanted.memberId(), faults);
        var strategies = templates.named(wanted.strategies(), faults);
        Templates.check(wanted.variants(), strategies, faults);
        new PlanChecks(faults)
                .availability(wanted.startOn(), wanted.daysOff(), wanted.timeZone())
                .start(wanted.startOn(), null, wanted.timeZone(), scheduler.now());
        var source = wanted.sourceAssessmentId();
        var profile = templates.profile(source, owner);
        faults.require(
                source == null || profile.isPresent(),
                "/sourceAssessmentId",
                FaultCode.UNKNOWN_REFERENCE,
                "This is not a scored assessment of that member: send the id of one, or leave it out.");
        faults.throwIfAny();
        var title = wanted.title() == null ? titleOf(strategies) : wanted.title();
        var plan = new Plan(owner, title, wanted, scheduler.now());
        plan.comesFrom(plan.origin().assuming(profile.map(Profile::situation).orElse(null)));
        templates.apply(strategies, wanted.variants(), profile, plan);
        new Timetable(plan, Pointers.OF_PLAN).scheduleFrom(wanted.startOn());
        PlanChecks.requireSomethingAhead(plan, scheduler.today(plan));
        plan.settle(scheduler.now());
        return plan;
    }

    /** Reads well alone, in a list or a calendar; names what is private only if there is nothing else. */
    private static String titleOf(List<Strategy> strategies) {
        if (strategies.isEmpty()) {
            return "My plan";
        }
        var open = strategies.stream()
                .filter(strategy -> !strategy.confidential())
                .map(Strategy::title)
                .toList();
        var first = open.isEmpty() ? strategies.get(0).title() : open.get(0);
        var others = strategies.size() - 1;
        if (others == 1) {
            return first + ", and " + (open.size() == 2 ? Sentences.continued(open.get(1)) : "one more strategy");
        }
        return others == 0 ? first : "%s, and %d more strategies".formatted(first, others);
    }

    @Transactional
    PlanView change(UUID id, Body<UpdatePlan> body) {
        var held = plans.hold(id, caller.scope());
        var plan = held.plan();
        etags.require(etags.of(held.view()));
        var faults = new Faults();
        var present = UpdatePlan.of(plan);
        var wanted = body.mergedInto(present, faults);
        new PlanChecks(faults)
                .availability(wanted.startOn(), wanted.daysOff(), wanted.timeZone())
                .start(wanted.startOn(), present.startOn(), wanted.timeZone(), scheduler.now())
                .lifecycle(plan.lifecycle(), wanted.lifecycle());
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        Transitions.requireAskable(plan.lifecycle(), wanted.lifecycle());
        if (wanted.equals(present)) {
            return held.view();
        }
        var moves = !wanted.availability().equals(plan.availability());
        plan.change(wanted);
        if (moves) {
            scheduler.rearrange(plan, Pointers.OF_PLAN);
        }
        return scheduler.settle(held);
    }

    @Transactional
    void delete(UUID id) {
        var held = plans.hold(id, caller.scope());
        etags.honor(etags.of(held.view()));
        plans.remove(held);
        var parts = held.plan().goals().stream().flatMap(GoalService::idsOf);
        answers.deleteAllAbout(Stream.concat(Stream.of(id), parts).toList());
    }
}
