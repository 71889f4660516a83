package dev.waymark.plan.win;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanChanged;
import dev.waymark.plan.PlanView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Records what a change of a plan has earned or taken back, in the transaction of the change. */
@ApplicationScoped
class WinRecorder {

    private final Wins wins;

    WinRecorder(Wins wins) {
        this.wins = wins;
    }

    /** In a new plan nothing is done yet, so that nothing can be earned. */
    void record(@Observes PlanChanged change) {
        if (change.before() != null) {
            var after = change.after();
            var plan = after.plan();
            var criteria = WinRules.of(after.work(), achieved(plan), after.active(), after.today());
            wins.persist(Win.settle(wins.everEarnedIn(plan.id()), plan.id(), criteria, plan.updatedAt()));
        }
    }

    private static List<UUID> achieved(PlanView plan) {
        return plan.goals().stream()
                .filter(goal -> goal.outcome() != null && goal.outcome().wasAchieved())
                .map(GoalView::id)
                .toList();
    }
}
