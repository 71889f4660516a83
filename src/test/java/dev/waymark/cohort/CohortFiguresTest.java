package dev.waymark.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.GroupResults.Standing;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.cohort.CohortCause.LevelCount;
import dev.waymark.cohort.CohortFigures.Counted;
import dev.waymark.plan.progress.Signal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How members are counted. */
class CohortFiguresTest {

    private static final Map<String, String> CAUSES = new TreeMap<>(Map.of("isolation", "Isolation", "drift", "Drift"));

    private static Counted member(
            @Nullable Level isolation, @Nullable Verdict change, Set<Signal> signals, String... chosen) {
        var levels = isolation == null ? Map.<String, Level>of() : Map.of("isolation", isolation);
        return new Counted(new Standing("m", levels, change, Set.of(chosen)), signals);
    }

    private static CohortFigures figures(List<Counted> some, List<Counted> others) {
        return CohortFigures.of(Stream.concat(some.stream(), others.stream()).toList(), CAUSES, Map.of("walk", "Walk"));
    }

    /** Twelve who are lonely, and eleven of whom nothing is known. */
    @Test
    void membersAreCountedAndSmallCountsLeftOut() {
        var lonely = Collections.nCopies(
                12, member(Level.HIGH, Verdict.BETTER, Set.of(Signal.AHEAD, Signal.STALLED), "walk", "talk"));
        var unknown = Collections.nCopies(11, member(null, null, Set.of()));
        var figures = figures(lonely, unknown);
        assertThat(figures.members()).isEqualTo(25);
        assertThat(figures.severities())
                .containsExactly(
                        new CohortCause("drift", "Drift", levels(null, null, null, 25)),
                        new CohortCause("isolation", "Isolation", levels(null, null, 10, 10)));
        assertThat(figures.signals())
                .hasSize(Signal.values().length)
                .contains(
                        CohortSignal.of(Signal.AHEAD, 10),
                        CohortSignal.of(Signal.STALLED, 10),
                        CohortSignal.of(Signal.DONE, null));
        assertThat(figures.strategies())
                .containsExactly(new CohortStrategy("talk", "talk", 10), new CohortStrategy("walk", "Walk", 10));
        assertThat(figures.change()).isEqualTo(new CohortChange(10, 1.0, 0.722, 1.0));
    }

    private static List<LevelCount> levels(
            @Nullable Integer low, @Nullable Integer moderate, @Nullable Integer high, @Nullable Integer unknown) {
        return List.of(
                LevelCount.of(Level.LOW, low),
                LevelCount.of(Level.MODERATE, moderate),
                LevelCount.of(Level.HIGH, high),
                LevelCount.of(Level.UNKNOWN, unknown));
    }

    /** Of a strategy that few have chosen, not even that somebody has. */
    @Test
    void whatFewHaveIsNotNamed() {
        var nine = Collections.nCopies(9, member(Level.LOW, Verdict.BETTER, Set.of(), "rare", "common"));
        var more = Collections.nCopies(5, member(Level.LOW, Verdict.UNCHANGED, Set.of(), "common"));
        var figures = figures(nine, more);
        assertThat(figures.strategies()).containsExactly(new CohortStrategy("common", "common", 15));
        assertThat(figures.change()).isEqualTo(new CohortChange(15, null, null, null));
    }
}
