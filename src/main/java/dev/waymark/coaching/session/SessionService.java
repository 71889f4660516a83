package dev.waymark.coaching.session;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.consent.HeldConsent;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanView;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.DateChecks;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arranges, changes and cancels sessions: only their coach does, and only as long as the member's consent lasts. */
@ApplicationScoped
class SessionService {

    private final HeldConsent consent;
    private final CoachSessions sessions;
    private final PlanReader plans;
    private final Caller caller;
    private final ETags etags;
    private final StoredAnswers answers;
    private final Clock clock;

    SessionService(
            HeldConsent consent,
            CoachSessions sessions,
            PlanReader plans,
            Caller caller,
            ETags etags,
            StoredAnswers answers,
            Clock clock) {
        this.consent = consent;
        this.sessions = sessions;
        this.plans = plans;
        this.caller = caller;
        this.etags = etags;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    SessionView add(Body<AddSession> body) {
        var member = consent.requireMember();
        etags.honorOfMember();
        var faults = new Faults();
        var wanted = body.validPart(faults).values();
        var followed = followed();
        var begin = check(wanted, null, followed, faults);
        faults.throwIfAny();
        var plan = wanted.planId() == null ? newestActive(followed) : wanted.planId();
        hold(plan);
        var now = Instants.now(clock);
        var session = new CoachSession(member, caller.subject(), now);
        session.change(wanted, begin, plan, now);
        sessions.persistAndFlush(session);
        return view(session);
    }

    @Transactional
    SessionView change(UUID id, Body<UpdateSession> body) {
        consent.requireMember();
        var session = sessions.requireForChange(id, caller.scope());
        etags.require(etags.of(view(session)));
        var faults = new Faults();
        var sight = caller.scope().sight();
        var present = session.present(sight);
        var wanted = body.mergedInto(present, faults);
        var begin = check(wanted, present, followed(), faults);
        faults.throwIfAny();
        if (!wanted.equals(present)) {
            hold(wanted.planId());
            session.change(wanted, begin, sight, Instants.now(clock));
            sessions.flush();
        }
        return view(session);
    }

    @Transactional
    void delete(UUID id) {
        consent.requireMember();
        var session = sessions.requireForChange(id, caller.scope());
        etags.honor(etags.of(view(session)));
        sessions.delete(session);
        answers.deleteAllAbout(List.of(id));
    }

    private SessionView view(CoachSession session) {
        return session.view(caller.scope().sight());
    }

    /** The plans that the member follows, as this coach sees them. */
    private List<PlanView> followed() {
        return plans.followed(List.of(caller.scope())).stream()
                .map(plan -> plan.plan())
                .toList();
    }

    private static @Nullable UUID newestActive(List<PlanView> followed) {
        return followed.stream()
                .filter(plan -> plan.lifecycle() == Lifecycle.ACTIVE)
                .map(PlanView::id)
                .findFirst()
                .orElse(null);
    }

    /** So that it is not deleted before the session is stored. */
    private void hold(@Nullable UUID plan) {
        if (plan != null) {
            plans.hold(plan);
        }
    }

    /**
     * Checks what the contract cannot express; what stays as it is needs no second check.
     *
     * @param present null for a new session
     * @return when it begins; not to be used when there are errors
     */
    private Instant check(
            UpdateSession wanted, @Nullable UpdateSession present, List<PlanView> followed, Faults faults) {
        var begin = Instants.ofProperty(wanted.at(), "/at", faults);
        if (begin != null) {
            DateChecks.reach(LocalDate.ofInstant(begin, ZoneOffset.UTC), "/at", faults);
        }
        DateChecks.zone(wanted.timeZone(), "/timeZone", faults);
        var seen = caller.scope().sight().sees(ConsentScope.PLANS) ? followed : List.<PlanView>of();
        faults.require(
                wanted.planId() == null
                        || present != null && wanted.planId().equals(present.planId())
                        || seen.stream().anyMatch(plan -> wanted.planId().equals(plan.id())),
                "/planId",
                FaultCode.UNKNOWN_REFERENCE,
                "The member shares no such plan with you: send the id of one of their plans, or leave it out.");
        var known = seen.stream()
                .flatMap(plan -> plan.goals().stream())
                .flatMap(goal -> goal.steps().stream())
                .map(step -> step.id())
                .toList();
        var agreed = present == null ? List.<UUID>of() : present.agreedSteps();
        for (var index = 0; index < wanted.agreedSteps().size(); index++) {
            var step = wanted.agreedSteps().get(index);
            faults.require(
                    known.contains(step) || agreed.contains(step),
                    "/agreedSteps/" + index,
                    FaultCode.UNKNOWN_REFERENCE,
                    "The member shares no such step with you: send ids of steps of their plans.");
        }
        return Objects.requireNonNullElse(begin, Instant.EPOCH);
    }
}
