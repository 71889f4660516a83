package dev.waymark.plan;

import dev.waymark.assessment.AssessmentSource;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.Plans.Access;
import dev.waymark.plan.Timetable.Pointers;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and reads plans; whoever changes one holds it alone until the transaction ends. */
@ApplicationScoped
class PlanService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Plans plans;
    private final Templates templates;
    private final AssessmentSource assessments;
    private final Caller caller;
    private final ETags etags;
    private final Counters counters;
    private final Clock clock;

    PlanService(
            Plans plans,
            Templates templates,
            AssessmentSource assessments,
            Caller caller,
            ETags etags,
            Counters counters,
            Clock clock) {
        this.plans = plans;
        this.templates = templates;
        this.assessments = assessments;
        this.caller = caller;
        this.etags = etags;
        this.counters = counters;
        this.clock = clock;
    }

    @Transactional
    PlanView preview(Body<CreatePlan> body) {
        return PlanView.preview(make(body));
    }

    @Transactional
    PlanView create(Body<CreatePlan> body) {
        var plan = make(body);
        plans.persist(plan);
        counters.count("waymark.plans.made");
        return PlanView.of(plan);
    }

    private Plan make(Body<CreatePlan> body) {
        var faults = new Faults();
        var wanted = body.sound(faults);
        var owner = caller.owner(wanted.memberId(), faults);
        var strategies = templates.named(wanted.strategies(), faults);
        check(wanted.startOn(), wanted.daysOff(), wanted.timeZone(), faults);
        var source = wanted.sourceAssessmentId();
        faults.require(
                source == null || assessments.isScored(source, owner),
                "/sourceAssessmentId",
                "unknown_reference",
                "This is not a scored assessment of that member: send the id of one, or leave it out.");
        faults.throwIfAny();
        var title = wanted.title() == null ? titleOf(strategies) : wanted.title();
        var plan = new Plan(owner, title, wanted, now());
        templates.apply(strategies, plan);
        new Timetable(plan, Pointers.OF_PLAN).layFrom(wanted.startOn());
        plan.settle(now());
        return plan;
    }

    private static String titleOf(List<Strategy> strategies) {
        if (strategies.isEmpty()) {
            return "My plan";
        }
        var first = strategies.get(0).title();
        return strategies.size() == 1 ? first : "%s, and %d more".formatted(first, strategies.size() - 1);
    }

    /** What is null is not sent, or breaks the contract, which is a fault already. */
    static void check(
            @Nullable LocalDate startOn, @Nullable List<Weekday> daysOff, @Nullable String zone, Faults faults) {
        faults.require(
                zone == null || ZoneId.getAvailableZoneIds().contains(zone),
                "/timeZone",
                "unknown_value",
                "`%s` is not an IANA time zone: send one such as Europe/Berlin.".formatted(zone));
        if (startOn != null) {
            checkYear(startOn, "/startOn", faults);
        }
        faults.require(
                daysOff == null || daysOff.size() < Terms.DAYS_A_WEEK,
                "/daysOff",
                "no_working_day",
                "Every day of the week is a day off: leave at least one working day.");
    }

    /** Keeps dates to where every calendar agrees, and plans within what can be dated. */
    static void checkYear(LocalDate date, String pointer, Faults faults) {
        faults.require(
                date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR,
                pointer,
                "out_of_range",
                "Send a day in the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
    }

    /** Of what is told, not planned: it has happened. */
    static void checkPast(LocalDate date, LocalDate today, String pointer, Faults faults) {
        checkYear(date, pointer, faults);
        faults.require(
                !date.isAfter(today),
                pointer,
                "out_of_range",
                "This day is in the future: send a day up to today, %s in the plan's time zone.".formatted(today));
    }

    @Transactional
    PlanView change(UUID id, Body<UpdatePlan> body) {
        var plan = plans.require(id, caller.scope(), Access.CHANGE);
        etags.require(etags.of(PlanView.of(plan)));
        var faults = new Faults();
        var present = UpdatePlan.of(plan);
        var wanted = body.mergedInto(present, faults);
        check(wanted.startOn(), wanted.daysOff(), wanted.timeZone(), faults);
        faults.require(
                wanted.lifecycle() == plan.lifecycle()
                        || wanted.lifecycle() == Lifecycle.ACTIVE
                        || wanted.lifecycle() == Lifecycle.CANCELLED,
                "/lifecycle",
                "unknown_value",
                "Only `active` and `cancelled` can be set: the other states follow from what happens.");
        faults.throwIfAny();
        Transitions.requireNotCancelled(plan.lifecycle());
        Transitions.requireAskable(plan.lifecycle(), wanted.lifecycle());
        if (wanted.equals(present)) {
            return PlanView.of(plan);
        }
        var moves = !wanted.availability().equals(plan.availability());
        plan.change(wanted);
        if (moves) {
            layAnew(plan, Pointers.OF_PLAN);
        }
        return settled(plan);
    }

    @Transactional
    void delete(UUID id) {
        var plan = plans.require(id, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(PlanView.of(plan)));
        plans.delete(plan);
    }

    /** The plan after a change. */
    PlanView settled(Plan plan) {
        plan.settle(now());
        return PlanView.of(plan);
    }

    /** Lays what is open from today on, or from the day on which a plan begins or goes on after a pause. */
    void layAnew(Plan plan, Pointers pointers) {
        new Timetable(plan, pointers)
                .layFrom(plan.availability().notBeforeStart(plan.pauses().standsOn(today(plan))));
        plan.laidAnew();
    }

    /** Lays what is open anew where its dates do not go together any more: something was opened again, or is gone. */
    void mend(Plan plan) {
        if (!LawfulDates.hold(plan)) {
            layAnew(plan, Pointers.NONE);
        }
    }

    LocalDate today(Plan plan) {
        return plan.availability().today(clock.instant());
    }

    /** Now, as precise as the database keeps it, so that a plan reads the same before and after it is stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
