package dev.waymark.assessment.scoring;

import java.util.List;
import java.util.stream.IntStream;

/** How ranked strategies compare with each other over all draws: a Monte Carlo simulation of ranks. */
final class RankSimulation {

    private static final int TOP = 3;

    /** Draws in which one strategy must beat another to be clearly ahead: 80 percent. */
    private static final int CLEAR = NormalDeviates.DRAWS * 4 / 5;

    private final List<StrategyScore> ranked;
    private final int[] tiers;
    private final double[][] drawn;
    private final boolean[][] inTopThree;

    /** @param ranked the strategies in rank order */
    RankSimulation(List<StrategyScore> ranked, SeverityDraws draws) {
        this.ranked = ranked;
        this.tiers = ranked.stream().mapToInt(score -> score.tier().ordinal()).toArray();
        this.drawn = ranked.stream().map(draws::relevance).toArray(double[][]::new);
        this.inTopThree = inTopThree();
    }

    int size() {
        return ranked.size();
    }

    /** The numbers, from 0, of the draws in which a strategy, by rank from 0, is in the top three. */
    int[] drawsInTopThree(int strategy) {
        boolean[] in = inTopThree[strategy];
        return IntStream.range(0, NormalDeviates.DRAWS).filter(draw -> in[draw]).toArray();
    }

    /** For each strategy, the draws (0..1000) in which it is in the top three; 0 for one that does not compete. */
    int[] topThree() {
        var counts = new int[ranked.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(inTopThree[i]);
        }
        return counts;
    }

    private static int count(boolean[] in) {
        int count = 0;
        for (boolean each : in) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /**
     * Groups from 1 down the ranking; a strategy starts the next group when the group's first member clearly beats it.
     */
    int[] tieGroups() {
        var groups = new int[ranked.size()];
        int head = 0;
        int group = 1;
        for (int i = 0; i < groups.length; i++) {
            if (wins(head, i) >= CLEAR) {
                head = i;
                group++;
            }
            groups[i] = group;
        }
        return groups;
    }

    /** Whether each strategy, by rank, is in each draw's top three: firmer tiers get their places first. */
    private boolean[][] inTopThree() {
        var in = new boolean[ranked.size()][NormalDeviates.DRAWS];
        int free = TOP;
        int from = 0;
        while (from < ranked.size() && ranked.get(from).tier().competes() && free > 0) {
            int to = from + 1;
            while (to < ranked.size() && tiers[to] == tiers[from]) {
                to++;
            }
            placeBest(in, from, to, Math.min(free, to - from));
            free -= Math.min(free, to - from);
            from = to;
        }
        return in;
    }

    /**
     * Gives places to the best of one tier: all that reach the relevance of the last place, but no more than there are
     * places.
     */
    private void placeBest(boolean[][] in, int from, int to, int places) {
        double[] last = last(from, to, places);
        int placed = 0;
        for (int i = from; i < to; i++) {
            reach(last, drawn[i], in[i]);
            placed += count(in[i]);
        }
        // As many as there are places reach the last one in every draw: where it is more, some tie for it.
        for (int draw = 0; placed > places * NormalDeviates.DRAWS; draw++) {
            for (int more = placed(in, draw, from, to) - places; more > 0; more--) {
                in[behind(in, draw, from, to, last[draw])][draw] = false;
                placed--;
            }
        }
    }

    private static void reach(double[] last, double[] relevance, boolean[] in) {
        for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
            in[draw] = relevance[draw] >= last[draw];
        }
    }

    private static int placed(boolean[][] in, int draw, int from, int to) {
        int placed = 0;
        for (int i = from; i < to; i++) {
            placed += in[i][draw] ? 1 : 0;
        }
        return placed;
    }

    /**
     * The relevance that gets the last place in each draw. Without branches, because the CPU could not predict them.
     */
    private double[] last(int from, int to, int places) {
        var best = new double[places][NormalDeviates.DRAWS];
        var relevance = new double[NormalDeviates.DRAWS];
        for (int i = from; i < to; i++) {
            System.arraycopy(drawn[i], 0, relevance, 0, NormalDeviates.DRAWS);
            for (double[] place : best) {
                for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
                    double lower = Math.min(place[draw], relevance[draw]);
                    place[draw] = Math.max(place[draw], relevance[draw]);
                    relevance[draw] = lower;
                }
            }
        }
        return best[places - 1];
    }

    /** Among those that tie for the last place, the one with the highest number. */
    private int behind(boolean[][] in, int draw, int from, int to, double last) {
        int behind = -1;
        for (int i = from; i < to; i++) {
            if (in[i][draw] && drawn[i][draw] == last && (behind < 0 || number(i) > number(behind))) {
                behind = i;
            }
        }
        return behind;
    }

    private int number(int strategy) {
        return ranked.get(strategy).strategy().number();
    }

    /** Draws in which the first is strictly before the second, which does not rank before it: by tier or relevance. */
    private int wins(int first, int second) {
        if (tiers[first] < tiers[second]) {
            return NormalDeviates.DRAWS;
        }
        int wins = 0;
        for (int draw = 0; draw < NormalDeviates.DRAWS; draw++) {
            wins += drawn[first][draw] > drawn[second][draw] ? 1 : 0;
        }
        return wins;
    }
}
