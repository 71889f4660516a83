package dev.waymark.cohort;

import dev.waymark.assessment.GroupResults;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Strategy;
import dev.waymark.cohort.CohortFigures.Counted;
import dev.waymark.cohort.CohortSets.Stored;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.progress.PlanStanding;
import dev.waymark.plan.progress.Signal;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Answers for a cohort, and remembers about whom: the next one that asks for nearly the same people gets the same answer. */
@ApplicationScoped
class CohortSummaryService {

    /** So that no statement reads more than a little, and nothing but the counts stays in memory. */
    private static final int MEMBERS_AT_A_TIME = 100;

    private final CohortSets sets;
    private final GroupResults results;
    private final PlanReader plans;
    private final Catalog catalog;
    private final Clock clock;

    CohortSummaryService(CohortSets sets, GroupResults results, PlanReader plans, Catalog catalog, Clock clock) {
        this.sets = sets;
        this.results = results;
        this.plans = plans;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found} when it has fewer than ten members, which are as good as none */
    @Transactional
    CohortSummary of(String cohort) {
        if (cohort.indexOf('\0') >= 0) {
            throw ProblemException.notFound();
        }
        var members = sets.lock(cohort);
        if (members.size() < Disclosure.FEWEST) {
            throw ProblemException.notFound();
        }
        var stored = stored(cohort, members);
        return CohortSummary.of(cohort, stored.asOf(), stored.figures());
    }

    private Stored stored(String cohort, List<String> members) {
        var now = Instants.now(clock);
        var decision =
                Disclosure.decide(members.size(), sets.sharing(members), LocalDate.ofInstant(now, ZoneOffset.UTC));
        return switch (decision.answer()) {
            case AS_PUBLISHED -> sets.read(Objects.requireNonNull(decision.id()));
            case RENEWED -> {
                var renewed = new Stored(now, figures(members));
                sets.renew(Objects.requireNonNull(decision.id()), renewed);
                yield renewed;
            }
            case NEW -> {
                var published = new Stored(now, figures(members));
                sets.add(cohort, members, published);
                yield published;
            }
        };
    }

    private CohortFigures figures(List<String> members) {
        var counted = new ArrayList<Counted>();
        for (var begin = 0; begin < members.size(); begin += MEMBERS_AT_A_TIME) {
            var some = members.subList(begin, Math.min(begin + MEMBERS_AT_A_TIME, members.size()));
            var signals = signals(some);
            results.of(some)
                    .forEach(standing ->
                            counted.add(new Counted(standing, signals.getOrDefault(standing.memberId(), Set.of()))));
        }
        return CohortFigures.of(
                counted,
                titles(catalog.snapshot().causes(), Cause::key, Cause::title),
                titles(catalog.snapshot().strategies(), Strategy::key, Strategy::title));
    }

    /** By key, in the order of the catalog. */
    private static <T> Map<String, String> titles(List<T> content, Function<T, String> key, Function<T, String> title) {
        var titles = new LinkedHashMap<String, String>();
        content.forEach(each -> titles.put(key.apply(each), title.apply(each)));
        return titles;
    }

    private Map<String, Set<Signal>> signals(List<String> members) {
        var signals = new HashMap<String, Set<Signal>>();
        for (var plan : plans.followed(members.stream().map(Scope::of).toList())) {
            signals.computeIfAbsent(plan.plan().memberId(), member -> EnumSet.noneOf(Signal.class))
                    .add(PlanStanding.signal(plan));
        }
        return signals;
    }
}
