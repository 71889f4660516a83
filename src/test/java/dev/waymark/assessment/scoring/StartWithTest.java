package dev.waymark.assessment.scoring;

import static dev.waymark.assessment.scoring.Strategies.of;
import static dev.waymark.assessment.scoring.Strategies.on;
import static dev.waymark.assessment.scoring.Strategies.restoring;
import static dev.waymark.assessment.scoring.Strategies.scales;
import static dev.waymark.assessment.scoring.Strategies.scalesWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a result advises: what a cause above the neutral answer carries, and no more than a person can begin. */
class StartWithTest {

    private static final String A = "unclear-direction";
    private static final String B = "lack-of-challenge";
    private static final String C = "limited-growth";
    private static final String D = "values-misalignment";
    private static final String TIRED = "exhaustion";

    private static final Strategy[] EACH = {
        of(1, Load.NEUTRAL, 10, on(A, 1)),
        of(2, Load.NEUTRAL, 10, on(B, 1)),
        of(3, Load.NEUTRAL, 10, on(C, 1)),
        of(4, Load.ADDING, 10, on(D, 1)),
        restoring(5, on(TIRED, 1))
    };

    private static StartWith startWith(List<ScaleScore> scales, double sem, Strategy... strategies) {
        return StartWith.of(
                Ranking.of(RankingInputs.of(scales), Strategies.sems(sem), List.of(strategies))
                        .figures(),
                scales);
    }

    private static StartWith startWith(List<ScaleScore> scales) {
        return startWith(scales, 10, EACH);
    }

    @Test
    void theFirstThreeOfWhatIsTooCloseToCall() {
        assertThat(startWith(scalesWith(A, 80.0, B, 79.0, C, 78.0, D, 77.0)))
                .isEqualTo(
                        new StartWith(List.of("strategy-1", "strategy-2", "strategy-3"), StartWithCode.STRONGEST_FIT));
    }

    /** With an error of 2 points, 95 is clearly ahead of 85, and 85 of 75. */
    @Test
    void notWhatIsClearlyBehindTheSecond() {
        assertThat(startWith(scalesWith(A, 95.0, B, 85.0, C, 75.0), 2, EACH).strategies())
                .containsExactly("strategy-1", "strategy-2");
    }

    /** 60 is two thirds of 90. */
    @Test
    void notWhatHasMuchLessRelevanceHoweverLargeTheErrorIs() {
        assertThat(startWith(scalesWith(A, 90.0, B, 60.0, C, 59.99), 30, EACH).strategies())
                .containsExactly("strategy-1", "strategy-2");
    }

    @Test
    void onlyWhatACauseAboveFiftyCarries() {
        assertThat(startWith(scalesWith(A, 55.0, B, 50.0, C, 50.0)).strategies())
                .containsExactly("strategy-1");
        var half = restoring(1, on(A, .9), on(B, .1));
        assertThat(startWith(scalesWith(A, 50.0, B, 60.0), 10, half))
                .isEqualTo(new StartWith(List.of(), StartWithCode.NONE_FITS));
    }

    @Test
    void atHighExhaustionOnlyWhatRestores() {
        assertThat(startWith(scalesWith(A, 100.0, B, 90.0, TIRED, 70.0)))
                .isEqualTo(new StartWith(List.of("strategy-5"), StartWithCode.REST_FIRST));
        assertThat(startWith(scalesWith(A, 100.0, B, 90.0, TIRED, 60.0)).strategies())
                .startsWith("strategy-1");
    }

    /** What restores may have been put aside. */
    @Test
    void atHighExhaustionWhatAddsNoLoadWhereNothingRestores() {
        var adding = Strategies.of(1, Load.ADDING, 10, on(A, 1));
        var neutral = Strategies.of(2, Load.NEUTRAL, 10, on(B, 1));
        assertThat(startWith(scalesWith(A, 100.0, B, 60.0, TIRED, 70.0), 10, adding, neutral))
                .isEqualTo(new StartWith(List.of("strategy-2"), StartWithCode.REST_FIRST));
    }

    @Test
    void atHighExhaustionOneThingEvenWhereNothingRestores() {
        assertThat(startWith(scalesWith(A, 100.0, B, 90.0, TIRED, 70.0), 10, EACH[0], EACH[1]))
                .isEqualTo(new StartWith(List.of("strategy-1"), StartWithCode.REST_FIRST));
    }

    @Test
    void atHighInactionTwoAtMost() {
        assertThat(startWith(scalesWith(A, 80.0, B, 79.0, C, 78.0, "inaction", 80.0)))
                .isEqualTo(new StartWith(List.of("strategy-1", "strategy-2"), StartWithCode.SMALL_START));
    }

    @Test
    void aCloserLookComesAlone() {
        var look = Strategies.called(StrategyScore.CLOSER_LOOK, restoring(6, on(A, .5), on(B, .5)));
        var all = new ArrayList<>(List.of(EACH));
        all.add(look);
        assertThat(startWith(scalesWith(A, 60.0, B, 60.0, C, 60.0, D, 60.0, TIRED, 50.0), 10, look, EACH[0]))
                .extracting(StartWith::code)
                .isEqualTo(StartWithCode.STRONGEST_FIT);
        assertThat(startWith(
                        scales(60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 50.0, 60.0, 0.0),
                        10,
                        all.toArray(Strategy[]::new)))
                .isEqualTo(new StartWith(List.of(StrategyScore.CLOSER_LOOK), StartWithCode.CLOSER_LOOK));
    }

    @Test
    void nothingWhereNothingWeighs() {
        assertThat(startWith(scalesWith(A, 50.0))).isEqualTo(new StartWith(List.of(), StartWithCode.NOTHING_WEIGHS));
    }

    @Test
    void nothingFromTooFewAnswers() {
        assertThat(startWith(scales())).isEqualTo(new StartWith(List.of(), StartWithCode.TOO_FEW_ANSWERS));
        assertThat(startWith(scales(90.0), 10, restoring(1, on(A, .4), on(B, .6))))
                .isEqualTo(new StartWith(List.of(), StartWithCode.TOO_FEW_ANSWERS));
    }

    /** More answers would not help where the rest does not apply. */
    @Test
    void nothingFitsWhereTheRestDoesNotApply() {
        var scales = List.of(Strategies.scale(A, 90.0), ScaleScore.unscored(B, 0, 0));
        assertThat(StartWith.of(List.of(), scales)).isEqualTo(new StartWith(List.of(), StartWithCode.NONE_FITS));
    }

    @Test
    void neverWhatDoesNotFit() {
        var needy = Strategies.needing(Requirement.EMPLOYER, restoring(1, on(A, 1)));
        var inputs = new RankingInputs(scalesWith(A, 90.0), Set.of(), Situation.LOOKING, false);
        var figures = Ranking.of(inputs, Strategies.sems(10), List.of(needy)).figures();
        assertThat(StartWith.of(figures, inputs.scales())).isEqualTo(new StartWith(List.of(), StartWithCode.NONE_FITS));
    }

    /** As for an order that leaves out what somebody has declined. */
    @Test
    void canBeChosenAgainFromAnotherOrder() {
        var scales = scalesWith(A, 80.0, B, 79.0, C, 78.0, D, 77.0);
        var figures = Ranking.of(RankingInputs.of(scales), Strategies.sems(10), List.of(EACH))
                .figures();
        assertThat(StartWith.of(figures.subList(1, figures.size()), scales).strategies())
                .containsExactly("strategy-2", "strategy-3", "strategy-4");
    }
}
