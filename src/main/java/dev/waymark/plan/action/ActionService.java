package dev.waymark.plan.action;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.Changed;
import dev.waymark.plan.CompleteStep;
import dev.waymark.plan.GoalService;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.SkipStep;
import dev.waymark.plan.StepActionService;
import dev.waymark.plan.StepView;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.plan.outcome.SetGoalOutcome;
import dev.waymark.plan.progress.GoalProgress;
import dev.waymark.plan.progress.PlanStanding;
import dev.waymark.plan.win.EarnedWins;
import dev.waymark.platform.contract.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does what a member does, and says in the same transaction what follows from it; no plan is rendered again for that. */
@ApplicationScoped
class ActionService {

    private final StepActionService steps;
    private final GoalService goals;
    private final EarnedWins wins;
    private final CheckInSignals checkIns;
    private final Catalog catalog;

    ActionService(
            StepActionService steps, GoalService goals, EarnedWins wins, CheckInSignals checkIns, Catalog catalog) {
        this.steps = steps;
        this.goals = goals;
        this.wins = wins;
        this.checkIns = checkIns;
        this.catalog = catalog;
    }

    @Transactional
    ChangedStep complete(UUID id, Body<CompleteStep> body) {
        return told(steps.complete(id, body));
    }

    @Transactional
    ChangedStep skip(UUID id, Body<SkipStep> body) {
        return told(steps.skip(id, body));
    }

    @Transactional
    ChangedStep reopen(UUID id, @Nullable LocalDate occurrence) {
        return told(steps.reopen(id, occurrence));
    }

    @Transactional
    ChangedGoal setOutcome(UUID id, Body<SetGoalOutcome> body) {
        return concluded(goals.setOutcome(id, body));
    }

    @Transactional
    ChangedGoal removeOutcome(UUID id) {
        return concluded(goals.removeOutcome(id));
    }

    private ChangedStep told(Changed<StepView> changed) {
        var goal = changed.plan().plan().goals().stream()
                .filter(each -> each.steps().contains(changed.view()))
                .findFirst()
                .orElseThrow();
        return new ChangedStep(changed.view(), effects(goal, changed.plan()));
    }

    private ChangedGoal concluded(Changed<GoalView> changed) {
        return new ChangedGoal(changed.view(), effects(changed.view(), changed.plan()));
    }

    private Effects effects(GoalView goal, PlanSnapshot plan) {
        // Only a goal with a scale is rated.
        var ratings = goal.scale() == null
                ? Map.<UUID, Integer>of()
                : checkIns.ratings(plan.plan().id());
        return new Effects(
                wins.earned(),
                wins.takenBack(),
                GoalProgress.of(goal, plan, ratings),
                PlanStanding.of(plan, checkIns.advice(plan), catalog));
    }
}
