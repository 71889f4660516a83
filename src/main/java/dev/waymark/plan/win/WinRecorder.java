package dev.waymark.plan.win;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanChanged;
import dev.waymark.plan.PlanView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Records what a change of a plan has earned or taken back, in the transaction of the change. */
@ApplicationScoped
class WinRecorder {

    private final Wins wins;
    private final EarnedWins earned;

    WinRecorder(Wins wins, EarnedWins earned) {
        this.wins = wins;
        this.earned = earned;
    }

    /** In a new plan nothing is done yet, so that nothing can be earned. */
    void record(@Observes PlanChanged change) {
        if (change.before() != null) {
            var after = change.after();
            var plan = after.plan();
            var criteria = WinRules.of(after.work(), achieved(plan), after.active(), after.today());
            settle(plan, criteria);
        }
    }

    private void settle(PlanView plan, List<WinCriterion> criteria) {
        var older = wins.everEarnedIn(plan.id());
        var stood = older.stream().filter(Win::isStanding).toList();
        var fresh = Win.settle(older, plan.id(), criteria, plan.updatedAt());
        wins.persist(fresh);
        earned.note(
                Stream.concat(fresh.stream(), older.stream().filter(win -> win.isStanding() && !stood.contains(win)))
                        .map(win -> win.view(plan))
                        .toList(),
                stood.stream().filter(win -> !win.isStanding()).map(Win::id).toList());
    }

    private static List<UUID> achieved(PlanView plan) {
        return plan.goals().stream()
                .filter(goal -> goal.outcome() != null && goal.outcome().wasAchieved())
                .map(GoalView::id)
                .toList();
    }
}
