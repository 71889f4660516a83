package dev.waymark.assessment;

import java.util.List;
import java.util.stream.IntStream;

/** How ranked strategies fare against each other over all draws. */
final class Contest {

    private static final int TOP = 3;

    /** Draws in which one strategy must beat another to stand apart from it: 80 percent. */
    private static final int CLEAR = ZTable.DRAWS * 4 / 5;

    private static final int NOT_JUDGED = Standing.Tier.NONE.ordinal();

    private final List<Standing> ranked;
    private final int[] tiers;
    private final double[][] drawn;
    private final boolean[][] podiums;

    /** The strategies in rank order. */
    Contest(List<Standing> ranked, Draws draws) {
        this.ranked = ranked;
        this.tiers =
                ranked.stream().mapToInt(standing -> standing.tier().ordinal()).toArray();
        this.drawn = ranked.stream().map(draws::relevance).toArray(double[][]::new);
        this.podiums = podiums();
    }

    /** The strategies that take part. */
    int size() {
        return ranked.size();
    }

    /** The draws, from 0, in which a strategy, by rank from 0, is among the first three. */
    int[] podiums(int strategy) {
        boolean[] podium = podiums[strategy];
        return IntStream.range(0, ZTable.DRAWS).filter(draw -> podium[draw]).toArray();
    }

    /** For each strategy, the draws (0..1000) in which it is among the first three; none for one that was not judged. */
    int[] topThree() {
        var counts = new int[ranked.size()];
        for (int i = 0; i < counts.length; i++) {
            for (int draw = 0; draw < ZTable.DRAWS; draw++) {
                counts[i] += podiums[i][draw] ? 1 : 0;
            }
        }
        return counts;
    }

    /** Groups from 1 down the ranking; a strategy opens the next group when the group's first member clearly beats it. */
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

    /** Whether each strategy, by rank, is on each draw's podium: a firmer tier takes its places first. */
    private boolean[][] podiums() {
        var podiums = new boolean[ranked.size()][ZTable.DRAWS];
        int free = TOP;
        int from = 0;
        while (from < ranked.size() && tiers[from] != NOT_JUDGED && free > 0) {
            int to = from + 1;
            while (to < ranked.size() && tiers[to] == tiers[from]) {
                to++;
            }
            seat(podiums, from, to, Math.min(free, to - from));
            free -= Math.min(free, to - from);
            from = to;
        }
        return podiums;
    }

    /** Seats the best few of one tier: whoever reaches the relevance of the last of them, and no more than there are places. */
    private void seat(boolean[][] podiums, int from, int to, int places) {
        double[] last = last(from, to, places);
        var seated = new int[ZTable.DRAWS];
        for (int i = from; i < to; i++) {
            for (int draw = 0; draw < ZTable.DRAWS; draw++) {
                boolean in = drawn[i][draw] >= last[draw];
                podiums[i][draw] = in;
                seated[draw] += in ? 1 : 0;
            }
        }
        for (int draw = 0; draw < ZTable.DRAWS; draw++) {
            for (; seated[draw] > places; seated[draw]--) {
                podiums[behind(podiums, draw, from, to, last[draw])][draw] = false;
            }
        }
    }

    /** The relevance that takes the last place in each draw. Without branches, as nobody could predict them. */
    private double[] last(int from, int to, int places) {
        var best = new double[places][ZTable.DRAWS];
        var relevance = new double[ZTable.DRAWS];
        for (int i = from; i < to; i++) {
            System.arraycopy(drawn[i], 0, relevance, 0, ZTable.DRAWS);
            for (double[] place : best) {
                for (int draw = 0; draw < ZTable.DRAWS; draw++) {
                    double lower = Math.min(place[draw], relevance[draw]);
                    place[draw] = Math.max(place[draw], relevance[draw]);
                    relevance[draw] = lower;
                }
            }
        }
        return best[places - 1];
    }

    /** Of those that equal each other for the last place, the one with the highest number. */
    private int behind(boolean[][] podiums, int draw, int from, int to, double last) {
        int behind = -1;
        for (int i = from; i < to; i++) {
            if (podiums[i][draw] && drawn[i][draw] == last && (behind < 0 || number(i) > number(behind))) {
                behind = i;
            }
        }
        return behind;
    }

    private int number(int strategy) {
        return ranked.get(strategy).strategy().number();
    }

    /** Draws in which the first stands strictly before the second, which does not rank before it: by tier or relevance. */
    private int wins(int first, int second) {
        if (tiers[first] < tiers[second]) {
            return ZTable.DRAWS;
        }
        int wins = 0;
        for (int draw = 0; draw < ZTable.DRAWS; draw++) {
            wins += drawn[first][draw] > drawn[second][draw] ? 1 : 0;
        }
        return wins;
    }
}
