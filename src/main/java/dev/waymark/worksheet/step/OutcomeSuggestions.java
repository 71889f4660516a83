package dev.waymark.worksheet.step;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.action.UndecidedGoals.UndecidedGoal;
import dev.waymark.plan.checkin.FurtherSuggestions;
import dev.waymark.plan.checkin.SuggestedCall;
import dev.waymark.plan.checkin.Suggestion;
import dev.waymark.plan.checkin.SuggestionCode;
import dev.waymark.plan.member.MemberTimes;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.text.Sentences;
import dev.waymark.platform.web.PublicUrl;
import dev.waymark.worksheet.KeptRecord;
import dev.waymark.worksheet.figure.Circumstances;
import dev.waymark.worksheet.figure.Figures;
import dev.waymark.worksheet.overview.GoalProposal;
import dev.waymark.worksheet.record.PrivateWorksheets;
import dev.waymark.worksheet.record.WorksheetRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks whether goals of a plan are achieved that may be called so, going by what their worksheets say. */
@ApplicationScoped
class OutcomeSuggestions implements FurtherSuggestions {

    private final Catalog catalog;
    private final PrivateWorksheets hidden;
    private final WorksheetRecords records;
    private final MemberTimes times;
    private final QueryBatches batches;
    private final PublicUrl url;
    private final Clock clock;

    OutcomeSuggestions(
            Catalog catalog,
            PrivateWorksheets hidden,
            WorksheetRecords records,
            MemberTimes times,
            QueryBatches batches,
            PublicUrl url,
            Clock clock) {
        this.catalog = catalog;
        this.hidden = hidden;
        this.records = records;
        this.times = times;
        this.batches = batches;
        this.url = url;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> of(PlanSnapshot plan, Scope scope) {
        var strategies =
                plan.plan().lifecycle() == Lifecycle.ACTIVE && scope.sight().sees(ConsentScope.WORKSHEETS)
                        ? decidable(plan.plan(), scope.sight())
                        : List.<Strategy>of();
        return strategies.isEmpty()
                ? List.of()
                : proposals(plan.plan(), strategies, Scope.of(plan.plan().memberId(), scope.sight()))
                        .map(this::question)
                        .toList();
    }

    /** The strategies by whose worksheets a goal without an outcome may be called achieved. */
    private List<Strategy> decidable(PlanView plan, Sight sight) {
        return plan.goals().stream()
                .filter(goal -> goal.outcome() == null && goal.strategy() != null)
                .map(GoalView::strategy)
                .distinct()
                .flatMap(key -> catalog.strategy(key).stream())
                .filter(strategy -> !strategy.worksheet().doneWhen().isEmpty() && !hidden.isHidden(sight, strategy))
                .toList();
    }

    private Stream<GoalProposal> proposals(PlanView plan, List<Strategy> strategies, Scope member) {
        var batch = batches.begin();
        var time = times.of(batch, member);
        Map<String, Supplier<List<KeptRecord>>> kept = new HashMap<>();
        strategies.forEach(strategy -> kept.put(
                strategy.key(),
                records.all(batch, member, strategy.key(), () -> time.get().zone())));
        batch.send();
        var today =
                new Circumstances(time.get().day(clock.instant()), time.get().weeklyMinutes());
        return strategies.stream()
                .flatMap(strategy ->
                        proposals(plan, strategy, kept.get(strategy.key()).get(), today));
    }

    private static Stream<GoalProposal> proposals(
            PlanView plan, Strategy strategy, List<KeptRecord> kept, Circumstances today) {
        var worksheet = Objects.requireNonNull(strategy.worksheet());
        var goals = plan.goals().stream()
                .filter(goal -> goal.outcome() == null && strategy.key().equals(goal.strategy()))
                .map(goal -> new UndecidedGoal(plan.id(), goal.id(), goal.key(), goal.title()))
                .toList();
        return DoneGoals.proposals(worksheet, Figures.of(worksheet, kept, today), goals).stream();
    }

    private Suggestion question(GoalProposal proposal) {
        return new Suggestion(
                SuggestionCode.GOAL_OUTCOME,
                "%s Would you say that you have reached your goal %s?"
                        .formatted(proposal.reason(), Sentences.quoted(proposal.title())),
                new SuggestedCall(
                        "setGoalOutcome", "PUT", url.of("/v1/goals/" + proposal.goalId() + "/outcome"), null));
    }
}
