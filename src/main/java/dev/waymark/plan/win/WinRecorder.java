package dev.waymark.plan.win;

import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanChanged;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanView;
import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.persistence.PlainChanges;
import dev.waymark.platform.persistence.WriteBatch;
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
    private final Counters counters;

    WinRecorder(Wins wins, EarnedWins earned, Counters counters) {
        this.wins = wins;
        this.earned = earned;
        this.counters = counters;
    }

    /** Any change may earn a win, or take one back. */
    void read(@Observes Locking locking) {
        earned.know(wins.everEarnedIn(locking));
    }

    /** In a new plan nothing is done yet, so that nothing can be earned. */
    void record(@Observes PlanChanged change) {
        if (change.before() != null) {
            var after = change.after();
            var plan = after.plan();
            var criteria = WinRules.of(after.work(), achieved(plan), after.active(), after.today());
            settle(plan, criteria, change.writes());
        }
    }

    private void settle(PlanView plan, List<WinCriterion> criteria, WriteBatch writes) {
        var older = earned.before();
        var changes = new PlainChanges(older);
        var stood = older.stream().filter(Win::isStanding).toList();
        var fresh = Win.settle(older, plan.id(), criteria, plan.updatedAt());
        changes.write(Stream.concat(older.stream(), fresh.stream()).toList(), writes);
        fresh.forEach(win -> counters.count("waymark.wins.earned"));
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
