package dev.waymark.worksheet.step;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.DoneRule;
import dev.waymark.plan.action.UndecidedGoals;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.figure.Figure;
import dev.waymark.worksheet.overview.GoalProposal;
import dev.waymark.worksheet.overview.GoalProposals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Proposes to call goals achieved. Goals are part of plans, so they are not for those who see worksheets only. */
@ApplicationScoped
class AchievedGoals implements GoalProposals {

    private final UndecidedGoals goals;

    AchievedGoals(UndecidedGoals goals) {
        this.goals = goals;
    }

    @Override
    public List<GoalProposal> of(Scope scope, Strategy strategy, List<Figure> figures) {
        var worksheet = Objects.requireNonNull(strategy.worksheet());
        var reached = DoneGoals.reached(worksheet.doneWhen(), figures);
        return reached.isEmpty() || !scope.sight().sees(ConsentScope.PLANS)
                ? List.of()
                : DoneGoals.proposals(
                        worksheet,
                        figures,
                        goals.of(
                                scope,
                                strategy.key(),
                                reached.stream().map(DoneRule::goal).toList()));
    }
}
