package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.catalog.StrategyCause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingPropertiesTest {

    @Property(tries = 200)
    void contributionsSumExactly(
            @ForAll("catalogs") List<Strategy> catalog, @ForAll("severities") List<Integer> severities) {
        for (StrategyFigures figures : rank(catalog, severities)) {
            var points = figures.contributions().stream()
                    .map(contribution -> BigDecimal.valueOf(contribution.points()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(points).isEqualByComparingTo(BigDecimal.valueOf(figures.baseRelevance()));
        }
    }

    @Property(tries = 200)
    void relevanceIsTheBaseTimesThePublishedFactors(
            @ForAll("catalogs") List<Strategy> catalog, @ForAll("severities") List<Integer> severities) {
        for (StrategyFigures figures : rank(catalog, severities)) {
            if (figures.relevance() == null) {
                assertThat(figures.coverage()).isZero();
                continue;
            }
            var product = BigDecimal.valueOf(figures.baseRelevance());
            for (var adjustment : figures.adjustments()) {
                assertThat(adjustment.factor()).isGreaterThan(0).isLessThan(1);
                product = product.multiply(BigDecimal.valueOf(adjustment.factor()));
            }
            assertThat(BigDecimal.valueOf(figures.relevance()))
                    .isEqualByComparingTo(product.setScale(2, RoundingMode.HALF_UP));
        }
    }

    @Property(tries = 200)
    void aRankingIsTotalAndStable(
            @ForAll("catalogs") List<Strategy> catalog,
            @ForAll("severities") List<Integer> severities,
            @ForAll Random random) {
        var ranked = rank(catalog, severities);
        assertThat(ranked)
                .extracting(StrategyFigures::rank)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, catalog.size()).boxed().toList());
        assertThat(ranked)
                .extracting(StrategyFigures::key)
                .containsExactlyInAnyOrderElementsOf(
                        catalog.stream().map(Strategy::key).toList());
        var shuffled = new ArrayList<>(catalog);
        Collections.shuffle(shuffled, random);
        assertThat(rank(shuffled, severities)).isEqualTo(ranked);
    }

    @Property(tries = 200)
    void threeStrategiesShareTheProbabilityOfTheFirstThree(
            @ForAll("catalogs") List<Strategy> catalog, @ForAll("severities") List<Integer> severities) {
        var ranked = rank(catalog, severities);
        long judged =
                ranked.stream().filter(figures -> figures.relevance() != null).count();
        long thousandths = ranked.stream()
                .mapToLong(figures -> Math.round(figures.probabilityTop3() * 1000))
                .sum();
        assertThat(thousandths).isEqualTo(1000 * Math.min(3, judged));
    }

    @Property(tries = 200)
    void tieGroupsCountUpFromOne(
            @ForAll("catalogs") List<Strategy> catalog, @ForAll("severities") List<Integer> severities) {
        int last = 1;
        for (StrategyFigures figures : rank(catalog, severities)) {
            assertThat(figures.tieGroup()).isBetween(last, figures.rank() == 1 ? 1 : last + 1);
            last = figures.tieGroup();
        }
    }

    /** Before gates: the other strategies restore and begin shortly. */
    @Property(tries = 500)
    void raisingACauseNeverWorsensTheRankOfAStrategyThatAddressesOnlyIt(
            @ForAll("catalogs") List<Strategy> others,
            @ForAll("severities") List<Integer> severities,
            @ForAll @IntRange(max = 11) int cause,
            @ForAll @IntRange(max = 10_000) int raise,
            @ForAll boolean first) {
        if (severities.get(cause) == null) {
            return;
        }
        var catalog = new ArrayList<>(
                others.stream().map(RankingPropertiesTest::ungated).toList());
        var single = Strategies.restoring(first ? 0 : 99, Strategies.on(Strategies.CAUSES.get(cause), 1));
        catalog.add(single);
        var raised = new ArrayList<>(severities);
        raised.set(cause, Math.min(10_000, severities.get(cause) + raise));
        assertThat(rankOf(single, rank(catalog, raised)))
                .isLessThanOrEqualTo(rankOf(single, rank(catalog, severities)));
    }

    /** Hundredths of a severity; null is unscored. */
    @Provide
    Arbitrary<List<Integer>> severities() {
        return Arbitraries.integers().between(0, 10_000).injectNull(0.2).list().ofSize(12);
    }

    @Provide
    Arbitrary<List<Strategy>> catalogs() {
        var strategy = Combinators.combine(
                        weights(),
                        Arbitraries.of(Load.class),
                        Arbitraries.integers().between(5, 40))
                .as((causes, load, minutes) -> Strategies.of(1, load, minutes, causes));
        return strategy.list().ofMinSize(1).ofMaxSize(14).map(RankingPropertiesTest::numbered);
    }

    /** One to five causes whose weights are whole thousandths and sum to 1. */
    private Arbitrary<StrategyCause[]> weights() {
        var cuts = Arbitraries.integers().between(1, 999).set().ofMaxSize(4);
        var causes = Arbitraries.shuffle(Strategies.CAUSES.subList(0, 11));
        return Combinators.combine(cuts, causes).as((points, keys) -> {
            var sorted = new ArrayList<>(points.stream().sorted().toList());
            sorted.add(1000);
            var weights = new StrategyCause[sorted.size()];
            for (int i = 0; i < weights.length; i++) {
                int weight = sorted.get(i) - (i == 0 ? 0 : sorted.get(i - 1));
                weights[i] = Strategies.on(keys.get(i), weight / 1000.0);
            }
            return weights;
        });
    }

    private static List<Strategy> numbered(List<Strategy> strategies) {
        return IntStream.range(0, strategies.size())
                .mapToObj(i -> {
                    var strategy = strategies.get(i);
                    return Strategies.of(i + 1, strategy.load(), strategy.firstStepMinutes(), causes(strategy));
                })
                .toList();
    }

    private static Strategy ungated(Strategy strategy) {
        return Strategies.restoring(strategy.number(), causes(strategy));
    }

    private static StrategyCause[] causes(Strategy strategy) {
        return strategy.causes().toArray(StrategyCause[]::new);
    }

    private static int rankOf(Strategy strategy, List<StrategyFigures> ranked) {
        return ranked.stream()
                .filter(figures -> figures.key().equals(strategy.key()))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static List<StrategyFigures> rank(List<Strategy> catalog, List<Integer> severities) {
        Double[] published = severities.stream()
                .map(hundredths -> hundredths == null ? null : hundredths / 100.0)
                .toArray(Double[]::new);
        return Ranking.of(RankingInputs.of(Strategies.scales(published)), Strategies.sems(7.75), catalog)
                .figures();
    }
}
