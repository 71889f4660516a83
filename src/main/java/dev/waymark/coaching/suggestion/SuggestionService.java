package dev.waymark.coaching.suggestion;

import dev.waymark.catalog.Catalog;
import dev.waymark.consent.HeldConsent;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.action.SuggestedChanges;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes suggestions and their answers. Each locks the plan first and the suggestion second, as the deletion of a plan does, so that of
 * two answers at the same time the second finds the first.
 */
@ApplicationScoped
class SuggestionService {

    /** By one coach in one plan: more than anybody would read. */
    static final int MOST_OPEN = 20;

    private final HeldConsent consent;
    private final PlanReader plans;
    private final SuggestedChanges changes;
    private final CoachSuggestions suggestions;
    private final Catalog catalog;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    SuggestionService(
            HeldConsent consent,
            PlanReader plans,
            SuggestedChanges changes,
            CoachSuggestions suggestions,
            Catalog catalog,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.consent = consent;
        this.plans = plans;
        this.changes = changes;
        this.suggestions = suggestions;
        this.catalog = catalog;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    /** The coach sees of the plan what the member shares, and can suggest a step for no other goal. */
    @Transactional
    PlanSuggestion add(UUID planId, Body<AddSuggestion> body) {
        var member = consent.requireMember();
        plans.hold(planId);
        var plan = plans.read(planId);
        etags.honor(etags.of(plan.plan()));
        var faults = new Faults();
        var wanted = body.validPart(faults);
        wanted.check(faults);
        checkReferences(wanted, plan.plan(), faults);
        faults.throwIfAny();
        plan.requireNotCancelled();
        if (suggestions.open(planId, caller.subject(), MOST_OPEN) == MOST_OPEN) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "You have %d open suggestions in this plan: withdraw one, or wait for an answer."
                            .formatted(MOST_OPEN));
        }
        var made = new CoachSuggestion(member, planId, caller.subject(), wanted, Instants.now(clock));
        suggestions.persistAndFlush(made);
        return made.view(catalog);
    }

    private void checkReferences(AddSuggestion wanted, PlanView plan, Faults faults) {
        var step = wanted.step();
        faults.require(
                step == null || step.goalId() == null || hasGoal(plan, step.goalId()),
                "/step/goalId",
                FaultCode.UNKNOWN_REFERENCE,
                "This plan has no goal with this id: send the id of one of its goals.");
        var strategy = wanted.strategy();
        faults.require(
                strategy == null || catalog.strategy(strategy).isPresent(),
                "/strategy",
                FaultCode.UNKNOWN_REFERENCE,
                "`%s` is not a strategy: check its key.".formatted(strategy));
    }

    private static boolean hasGoal(PlanView plan, UUID goalId) {
        return plan.goals().stream().anyMatch(goal -> goalId.equals(goal.id()));
    }

    /** Also after the consent has ended: what was suggested until then is the member's. */
    @Transactional
    PlanSuggestion accept(UUID id) {
        var plan = hold(id);
        var suggestion = suggestions.requireForChange(id, caller.scope());
        etags.honor(etags.of(suggestion.view(catalog)));
        if (isAnswered(suggestion, SuggestionStatus.ACCEPTED)) {
            return suggestion.view(catalog);
        }
        suggestion.become(SuggestionStatus.ACCEPTED, add(suggestion, plan), Instants.now(clock));
        suggestions.flush();
        return suggestion.view(catalog);
    }

    /** @return the new step, if a step is added */
    private @Nullable UUID add(CoachSuggestion suggestion, PlanView plan) {
        var step = suggestion.step();
        if (step != null) {
            if (!hasGoal(plan, step.goalId())) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "The goal that this step was suggested for has been deleted: decline the suggestion, or add the step to"
                                + " another goal yourself.");
            }
            return changes.addStep(step.goalId(), step.wanted(), suggestion.coachId())
                    .id();
        }
        if (suggestion.kind() == SuggestionKind.STRATEGY) {
            changes.addStrategy(suggestion.planId(), suggestion.strategy(), suggestion.coachId());
        }
        return null;
    }

    @Transactional
    PlanSuggestion decline(UUID id) {
        hold(id);
        return answer(id, SuggestionStatus.DECLINED);
    }

    @Transactional
    void withdraw(UUID id) {
        consent.requireMember();
        hold(id);
        answer(id, SuggestionStatus.WITHDRAWN);
    }

    private PlanView hold(UUID id) {
        return plans.hold(suggestions.require(id, caller.scope()).planId()).plan();
    }

    private PlanSuggestion answer(UUID id, SuggestionStatus answer) {
        var suggestion = suggestions.requireForChange(id, caller.scope());
        etags.honor(etags.of(suggestion.view(catalog)));
        if (!isAnswered(suggestion, answer)) {
            suggestion.become(answer, null, Instants.now(clock));
        }
        return suggestion.view(catalog);
    }

    /**
     * Whether there is nothing left to do.
     *
     * @throws ProblemException {@code conflict} when it has been answered otherwise
     */
    private static boolean isAnswered(CoachSuggestion suggestion, SuggestionStatus wanted) {
        var present = suggestion.status();
        if (present == SuggestionStatus.OPEN || present == wanted) {
            return present == wanted;
        }
        throw ProblemException.conflict(
                ProblemType.CONFLICT,
                switch (present) {
                    case ACCEPTED -> "This suggestion has been accepted already, so its answer cannot change any more.";
                    case DECLINED -> "This suggestion has been declined already, so its answer cannot change any more.";
                    default -> "The coach has withdrawn this suggestion, so it cannot be answered any more.";
                });
    }
}
