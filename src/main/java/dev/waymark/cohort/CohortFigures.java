package dev.waymark.cohort;

import dev.waymark.assessment.GroupResults.Standing;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.cohort.CohortCause.LevelCount;
import dev.waymark.plan.progress.Signal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures about a set of members, as they are shown: nothing else is kept of them. */
record CohortFigures(
        int members,
        List<CohortCause> severities,
        List<CohortSignal> signals,
        List<CohortStrategy> strategies,
        CohortChange change) {

    /** A member, as far as they count. */
    record Counted(Standing results, Set<Signal> signals) {}

    /**
     * @param counted ten or more
     * @param causes of the catalog, with their titles: which of them are shown must not depend on the members
     * @param strategies of the catalog, with their titles
     */
    static CohortFigures of(Collection<Counted> counted, Map<String, String> causes, Map<String, String> strategies) {
        return new CohortFigures(
                Disclosure.shown(counted.size()),
                causes.entrySet().stream()
                        .map(cause -> severity(cause.getKey(), cause.getValue(), counted))
                        .toList(),
                Stream.of(Signal.values())
                        .map(signal -> CohortSignal.of(
                                signal, shown(counted, each -> each.signals().contains(signal))))
                        .toList(),
                strategies(counted, strategies),
                CohortChange.of(
                        count(counted, each -> each.results().change() != null),
                        count(counted, each -> each.results().change() == Verdict.BETTER)));
    }

    private static CohortCause severity(String cause, String title, Collection<Counted> counted) {
        return new CohortCause(
                cause,
                title,
                Stream.of(Level.values())
                        .map(level -> LevelCount.of(
                                level,
                                shown(
                                        counted,
                                        each -> each.results().levels().getOrDefault(cause, Level.UNKNOWN) == level)))
                        .toList());
    }

    /** Only those that may be shown: one that is named without a count has been chosen by somebody. */
    private static List<CohortStrategy> strategies(Collection<Counted> counted, Map<String, String> titles) {
        Map<String, Integer> chosen = counted.stream()
                .flatMap(each -> each.results().chosen().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(each -> 1)));
        return chosen.entrySet().stream()
                .filter(each -> each.getValue() >= Disclosure.FEWEST)
                .map(each -> new CohortStrategy(
                        each.getKey(),
                        titles.getOrDefault(each.getKey(), each.getKey()),
                        Disclosure.shown(each.getValue())))
                .sorted(Comparator.comparingInt(CohortStrategy::members)
                        .reversed()
                        .thenComparing(CohortStrategy::strategy))
                .toList();
    }

    private static @Nullable Integer shown(Collection<Counted> counted, Predicate<Counted> which) {
        return Disclosure.shown(count(counted, which));
    }

    private static int count(Collection<Counted> counted, Predicate<Counted> which) {
        return (int) counted.stream().filter(which).count();
    }
}
