package dev.waymark.worksheet.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weights of things that were compared two at a time, and how consistent the comparisons are. */
final class PairedChoices {

    /** With two things, nothing can be inconsistent. */
    private static final int LEAST_COMPARED = 3;

    private PairedChoices() {}

    /** Two things, the one that comes first in order first. */
    private record Pair(int first, int second) {}

    private record Choice(LocalDate on, int winner) {}

    /**
     * The coefficient of consistence, {@code zeta = 1 - d / d_max}, where d is the number of circular triads (A before B
     * before C before A), and d_max the most that there can be: {@code (n^3 - n) / 24} of an odd number of things, {@code
     * (n^3 - 4n) / 24} of an even one (Kendall and Babington Smith 1940, Biometrika 31(3/4), 324-345).
     *
     * <p>From 0 to 1, in order of rank; null with less than three things, and until every pair was compared. Its parts
     * are the things with their weights, {@code (wins + 1/2) / (m + n/2)} of m comparisons, which is {@code n^2/2} when
     * all were made; their sum is 1, and there are none before the first comparison. Of a pair that was compared
     * several times, the latest comparison counts.
     */
    static Outcome of(Inputs inputs) {
        List<Row> things = inputs.records().of(inputs.fields().get(0).field().from());
        Map<Pair, Choice> choices = choices(inputs, things);
        int[] wins = new int[things.size()];
        choices.values().forEach(choice -> wins[choice.winner()]++);
        if (choices.isEmpty()) {
            return Outcome.of(null);
        }
        List<Part> parts = new ArrayList<>();
        double whole = choices.size() + wins.length / 2.;
        for (int i = 0; i < wins.length; i++) {
            Row thing = things.get(i);
            parts.add(new Part(thing.kept().id(), inputs.records().name(thing), (wins[i] + .5) / whole, null));
        }
        return new Outcome(choices.size() == pairs(wins.length) ? zeta(wins) : null, Parts.largestFirst(parts));
    }

    /** The latest choice between each two things. Rows are in the order in which they were kept. */
    private static Map<Pair, Choice> choices(Inputs inputs, List<Row> things) {
        Map<Row, Integer> places = new HashMap<>(2 * things.size());
        things.forEach(thing -> places.put(thing, places.size()));
        List<Column> fields = inputs.fields();
        Map<Pair, Choice> choices = new HashMap<>();
        for (Row row : inputs.rows()) {
            Integer first = places.get(fields.get(0).named(row));
            Integer second = places.get(fields.get(1).named(row));
            Integer winner = places.get(fields.get(2).named(row));
            if (isChoice(first, second, winner)) {
                Pair pair = new Pair(Math.min(first, second), Math.max(first, second));
                choices.merge(
                        pair,
                        new Choice(inputs.day(row), winner),
                        (one, other) -> other.on().isBefore(one.on()) ? one : other);
            }
        }
        return choices;
    }

    private static boolean isChoice(@Nullable Integer first, @Nullable Integer second, @Nullable Integer winner) {
        return first != null
                && second != null
                && !first.equals(second)
                && (first.equals(winner) || second.equals(winner));
    }

    /**
     * The consistency of complete comparisons, computed from the number of wins of each thing: of three things, one wins
     * twice, unless they go in a circle.
     */
    static @Nullable Double zeta(int[] wins) {
        int n = wins.length;
        if (n < LEAST_COMPARED) {
            return null;
        }
        long circular = (long) n * (n - 1) * (n - 2) / 6;
        for (int won : wins) {
            circular -= pairs(won);
        }
        long cube = (long) n * n * n;
        double most = (n % 2 == 1 ? cube - n : cube - 4L * n) / 24.;
        return 1 - circular / most;
    }

    private static long pairs(int n) {
        return (long) n * (n - 1) / 2;
    }
}
