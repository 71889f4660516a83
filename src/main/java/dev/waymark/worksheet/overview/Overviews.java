package dev.waymark.worksheet.overview;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.member.MemberTimes;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.figure.Circumstances;
import dev.waymark.worksheet.record.PrivateWorksheets;
import dev.waymark.worksheet.record.WorksheetRecords;
import dev.waymark.worksheet.record.WorksheetRecords.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The worksheets of the member whose scope it is. Whatever is read of records for one of them is one statement. */
@ApplicationScoped
class Overviews {

    private final QueryBatches batches;
    private final Catalog catalog;
    private final MemberTimes times;
    private final WorksheetRecords records;
    private final DueRecords due;
    private final PrivateWorksheets hidden;
    private final Instance<GoalProposals> proposals;
    private final Clock clock;

    Overviews(
            QueryBatches batches,
            Catalog catalog,
            MemberTimes times,
            WorksheetRecords records,
            DueRecords due,
            PrivateWorksheets hidden,
            Instance<GoalProposals> proposals,
            Clock clock) {
        this.batches = batches;
        this.catalog = catalog;
        this.times = times;
        this.records = records;
        this.due = due;
        this.hidden = hidden;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Those in which the member keeps something, in the order of the catalog, one more than the limit.
     *
     * @param after the strategy of the last one before these; null from the beginning
     */
    List<WorksheetSummary> page(Scope scope, @Nullable String after, int limit) {
        var batch = batches.begin();
        var time = times.of(batch, scope);
        var tallies = records.tallies(batch, scope);
        var found = due.ofMember(batch, scope, () -> time.get().zone());
        batch.send();
        var today = time.get().day(clock.instant());
        var dueOf = found.get().stream()
                .collect(Collectors.toMap(each -> each.strategy().key(), each -> each.open(today)));
        var tallyOf = tallies.get().stream().collect(Collectors.toMap(Tally::strategy, Function.identity()));
        var last = Optional.ofNullable(after)
                .flatMap(catalog::strategy)
                .map(Strategy::number)
                .orElse(0);
        return catalog.snapshot().strategies().stream()
                .filter(strategy -> tallyOf.containsKey(strategy.key()))
                .filter(strategy -> strategy.number() > last)
                .limit(limit + 1L)
                .map(strategy -> summary(strategy, tallyOf.get(strategy.key()), dueOf))
                .toList();
    }

    private static WorksheetSummary summary(Strategy strategy, Tally tally, Map<String, List<Due>> dueOf) {
        return new WorksheetSummary(
                strategy.key(),
                strategy.title(),
                PrivateWorksheets.isPrivate(strategy),
                tally.count(),
                tally.lastAt(),
                WorksheetDue.first(dueOf.getOrDefault(strategy.key(), List.of()), WorksheetSummary.MOST_DUE));
    }

    /**
     * What one of them says today, even if nothing is kept in it yet.
     *
     * @throws ProblemException {@code not-found} when there is no such worksheet, or when it is hidden
     */
    MemberWorksheet one(Scope scope, String key) {
        var strategy = catalog.strategy(key)
                .filter(found -> !hidden.isHidden(scope.sight(), found))
                .orElseThrow(ProblemException::notFound);
        var batch = batches.begin();
        var time = times.of(batch, scope);
        var kept = records.all(batch, scope, key, () -> time.get().zone());
        batch.send();
        var today = time.get().day(clock.instant());
        var circumstances = new Circumstances(today, time.get().weeklyMinutes());
        var overview = Overview.of(strategy, kept.get(), circumstances);
        return overview.view(proposals.stream()
                .flatMap(each -> each.of(scope, strategy, overview.figures()).stream())
                .toList());
    }
}
