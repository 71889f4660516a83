package dev.waymark.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How ranked strategies fare against each other over all draws. */
final class Contest {

    private static final int TOP = 3;

    /** Draws in which one strategy must beat another to stand apart from it: 80 percent. */
    private static final int CLEAR = ZTable.DRAWS * 4 / 5;

    private final List<Standing> ranked;
    private final int[] tiers;
    private final double[][] drawn;
    private final int places;
    private final int[][] podiums;

    /** The strategies in rank order. */
    Contest(List<Standing> ranked, Draws draws) {
        this.ranked = ranked;
        this.tiers =
                ranked.stream().mapToInt(standing -> standing.tier().ordinal()).toArray();
        this.drawn = ranked.stream().map(draws::relevance).toArray(double[][]::new);
        int[] candidates = candidates();
        this.places = Math.min(TOP, candidates.length);
        this.podiums = podiums(candidates);
    }

    /** The strategies that take part. */
    int size() {
        return ranked.size();
    }

    /** Places that are taken in each draw: three, or fewer when fewer strategies were judged. */
    int places() {
        return places;
    }

    /** Who is on a place (from 0) in a draw (from 0), by rank from 0. */
    int podium(int draw, int place) {
        return podiums[draw][place];
    }

    /** For each strategy, the draws (0..1000) in which it is among the first three; none for one that was not judged. */
    int[] topThree() {
        var counts = new int[ranked.size()];
        for (int[] podium : podiums) {
            for (int place = 0; place < places; place++) {
                counts[podium[place]]++;
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

    /** The strategies that were judged, by tier and number: in this order, one that only equals another stays behind it. */
    private int[] candidates() {
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).tier() != Standing.Tier.NONE)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> tiers[i])
                        .thenComparingInt(i -> ranked.get(i).strategy().number()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[][] podiums(int[] candidates) {
        var all = new int[ZTable.DRAWS][TOP + 1];
        for (int draw = 0; draw < ZTable.DRAWS; draw++) {
            int taken = 0;
            for (int candidate : candidates) {
                insert(candidate, all[draw], taken, draw);
                taken = Math.min(taken + 1, TOP);
            }
        }
        return all;
    }

    /** One step of an insertion sort, in which the podium's extra place takes whoever drops out. */
    private void insert(int candidate, int[] podium, int taken, int draw) {
        int place = taken;
        while (place > 0 && beats(candidate, podium[place - 1], draw)) {
            podium[place] = podium[place - 1];
            place--;
        }
        podium[place] = candidate;
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

    private boolean beats(int candidate, int other, int draw) {
        return tiers[candidate] == tiers[other] && drawn[candidate][draw] > drawn[other][draw];
    }
}
