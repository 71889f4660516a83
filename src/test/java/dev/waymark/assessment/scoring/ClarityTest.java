package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static dev.waymark.assessment.scoring.Strategies.scalesWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.StrategyFigures.Factor;
import dev.waymark.catalog.Strategy;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A closer look is for those whose profile is flat or in doubt. */
class ClarityTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";
    private static final Strategy LOOK =
            Strategies.called(StrategyScore.CLOSER_LOOK, restoring(2, on(A, .5), on(B, .5)));
    private static final Strategy OTHER = restoring(1, on(A, .5), on(B, .5));

    private static List<StrategyFigures> ranked(RankingInputs inputs) {
        return Ranking.of(inputs, Strategies.sems(0), List.of(OTHER, LOOK)).figures();
    }

    private static int clarity(Double... severities) {
        return Clarity.of(RankingInputs.of(scales(severities)));
    }

    /** Two causes: 60 and 40 have the mean 50, so the first stands out by 10. */
    @Example
    void growsFromTenPointsAboveTheMeanToThirty() {
        assertThat(clarity(50.0, 50.0)).isZero();
        assertThat(clarity(60.0, 40.0)).isZero();
        assertThat(clarity(70.0, 30.0)).isEqualTo(500);
        assertThat(clarity(80.0, 20.0)).isEqualTo(1000);
        assertThat(clarity(100.0, 0.0)).isEqualTo(1000);
    }

    @Example
    void inactionIsNoCause() {
        assertThat(Clarity.of(RankingInputs.of(scalesWith("inaction", 100.0)))).isZero();
    }

    @Example
    void nothingIsClearWithoutASeverityOrWhereAnswersAreInDoubt() {
        assertThat(clarity()).isZero();
        assertThat(Clarity.of(new RankingInputs(scales(80.0, 20.0), Set.of(), null, true)))
                .isZero();
    }

    @Example
    void aFlatProfilePutsACloserLookFirst() {
        var ranked = ranked(RankingInputs.of(scales(60.0, 60.0)));
        assertThat(ranked).extracting(StrategyFigures::key).containsExactly(StrategyScore.CLOSER_LOOK, "strategy-1");
        assertThat(ranked.get(0).adjustments()).isEmpty();
        assertThat(ranked.get(1).adjustments()).containsExactly(new Factor(AdjustmentCode.FLAT_PROFILE, .9));
        assertThat(ranked.get(1).relevance()).isEqualTo(54);
    }

    @Example
    void aClearProfilePutsItBehind() {
        var ranked = ranked(RankingInputs.of(scales(90.0, 10.0)));
        assertThat(ranked).extracting(StrategyFigures::key).containsExactly("strategy-1", StrategyScore.CLOSER_LOOK);
        assertThat(ranked.get(0).adjustments()).isEmpty();
        assertThat(ranked.get(1).adjustments()).containsExactly(new Factor(AdjustmentCode.CLEAR_PROFILE, .4));
        assertThat(ranked.get(1).relevance()).isEqualTo(20);
    }

    @Example
    void doubtPutsItFirstHoweverClearTheAnswersLook() {
        var doubtful = new RankingInputs(scales(90.0, 10.0), Set.of(), null, true);
        assertThat(ranked(doubtful).get(0).key()).isEqualTo(StrategyScore.CLOSER_LOOK);
    }

    @Example
    void itIsNoConcernOfACatalogWithoutACloserLook() {
        assertThat(Strategies.ranked(scales(60.0, 60.0), OTHER).get(0).adjustments())
                .isEmpty();
    }

    /** Along any scale, inaction among them, the bounds hold for all severities between, and are exact for one. */
    @Property(tries = 200)
    void itsBoundsHold(
            @ForAll @Size(12) List<@IntRange(max = 10_000) Integer> hundredths,
            @ForAll @IntRange(max = 11) int scale,
            @ForAll @IntRange(max = 10_000) int one,
            @ForAll @IntRange(max = 300) int length) {
        Double[] severities =
                hundredths.stream().map(severity -> severity / 100.0).toArray(Double[]::new);
        var along = Clarity.along(Strategies.CAUSES.get(scale), RankingInputs.of(scales(severities)));
        int high = Math.min(10_000, one + length);
        for (int severity = one; severity <= high; severity++) {
            assertThat(along.at(severity)).isBetween(along.least(one, high), along.most(one, high));
        }
        assertThat(along.least(one, one)).isEqualTo(along.most(one, one)).isEqualTo(along.at(one));
        severities[scale] = one / 100.0;
        assertThat(along.at(one)).isEqualTo(clarity(severities));
    }
}
