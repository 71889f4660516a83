package dev.waymark.plan.action;

import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.plan.CompleteStep;
import dev.waymark.plan.GoalService;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanSnapshot.Changed;
import dev.waymark.plan.SkipStep;
import dev.waymark.plan.StepActionService;
import dev.waymark.plan.StepView;
import dev.waymark.plan.checkin.Advice;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.plan.checkin.CheckInSignals.Lately;
import dev.waymark.plan.outcome.SetGoalOutcome;
import dev.waymark.plan.progress.GoalProgress;
import dev.waymark.plan.progress.PlanStanding;
import dev.waymark.plan.win.EarnedWins;
import dev.waymark.platform.contract.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
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
        var feelings = new Feelings();
        return told(steps.complete(id, body, feelings), feelings);
    }

    @Transactional
    ChangedStep skip(UUID id, Body<SkipStep> body) {
        var feelings = new Feelings();
        return told(steps.skip(id, body, feelings), feelings);
    }

    @Transactional
    ChangedStep reopen(UUID id, @Nullable LocalDate occurrence) {
        var feelings = new Feelings();
        return told(steps.reopen(id, occurrence, feelings), feelings);
    }

    @Transactional
    ChangedGoal setOutcome(UUID id, Body<SetGoalOutcome> body) {
        var feelings = new Feelings();
        return concluded(goals.setOutcome(id, body, feelings), feelings);
    }

    @Transactional
    ChangedGoal removeOutcome(UUID id) {
        var feelings = new Feelings();
        return concluded(goals.removeOutcome(id, feelings), feelings);
    }

    /** How the member has felt lately, which is read when the plan is locked. Only they and their platform act. */
    private final class Feelings implements Consumer<Locking> {

        private @Nullable Lately lately;

        @Override
        public void accept(Locking locking) {
            lately = checkIns.lately(locking.batch(), locking.isPlan(), Sight.ALL);
        }

        Advice advice(PlanSnapshot plan) {
            return Objects.requireNonNull(lately).advice(plan);
        }
    }

    private ChangedStep told(Changed<StepView> changed, Feelings feelings) {
        var goal = changed.plan().plan().goals().stream()
                .filter(each -> each.steps().contains(changed.view()))
                .findFirst()
                .orElseThrow();
        return new ChangedStep(changed.view(), effects(goal, changed.plan(), feelings));
    }

    private ChangedGoal concluded(Changed<GoalView> changed, Feelings feelings) {
        return new ChangedGoal(changed.view(), effects(changed.view(), changed.plan(), feelings));
    }

    private Effects effects(GoalView goal, PlanSnapshot plan, Feelings feelings) {
        // Only a goal with a scale is rated.
        var ratings = goal.scale() == null
                ? Map.<UUID, Integer>of()
                : checkIns.ratings(plan.plan().id());
        return new Effects(
                wins.earned(),
                wins.takenBack(),
                GoalProgress.of(goal, plan, ratings),
                PlanStanding.of(plan, feelings.advice(plan), catalog));
    }
}
