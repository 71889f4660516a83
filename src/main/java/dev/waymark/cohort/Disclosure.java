package dev.waymark.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be said about a group without saying anything about somebody in it. Pure: it knows numbers only. */
final class Disclosure {

    /** Nothing is said about fewer people, be it a group, a part of it, or the difference between two groups. */
    static final int FEWEST = 10;

    private static final int STEP = 5;

    /** How long figures about the same people stay as they are. */
    private static final int DAYS_UNCHANGED = 7;

    /** The standard normal deviate of a 95 percent interval. */
    private static final double DEVIATE = 1.959963984540054;

    private static final double THOUSAND = 1000;

    private Disclosure() {}

    /** A count as it is shown: rounded to the nearest five; null if it is under ten, even if it is zero. */
    static @Nullable Integer shown(int count) {
        return count < FEWEST ? null : Integer.valueOf(rounded(count));
    }

    private static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    /**
     * A share as it is shown, with its 95 percent interval (Wilson 1927), all with three decimals.
     *
     * @param low the lower end of the interval
     */
    record Share(double share, double low, double high) {}

    /** A part of a group, from nothing but the counts that are shown; null if one of them is not. */
    static @Nullable Share share(int part, int whole) {
        var shownPart = shown(part);
        var shownWhole = shown(whole);
        return shownPart == null || shownWhole == null ? null : wilson(Math.min(shownPart, shownWhole), shownWhole);
    }

    static Share wilson(int part, int whole) {
        double share = (double) part / whole;
        double square = DEVIATE * DEVIATE;
        double middle = share + square / (2 * whole);
        double half = DEVIATE * Math.sqrt(share * (1 - share) / whole + square / (4.0 * whole * whole));
        double scale = 1 + square / whole;
        return new Share(decimals(share), decimals((middle - half) / scale), decimals((middle + half) / scale));
    }

    private static double decimals(double number) {
        return Math.round(number * THOUSAND) / THOUSAND;
    }

    /**
     * A set of members that figures have been published about.
     *
     * @param size how many they were then, including those who have been erased since
     * @param shared how many of them are in the group that is asked for
     */
    record Published<T>(T id, LocalDate asOf, int size, int shared) {

        /** How many members are in one of the two and not in the other. */
        private int distance(int asked) {
            return asked + size - 2 * shared;
        }
    }

    /** What is to be answered. */
    enum Answer {
        /** Figures that have been published before, as they are. */
        AS_PUBLISHED,

        /** New figures about a set of which there are old ones. */
        RENEWED,

        /** Figures about a set that nothing has been published about. */
        NEW
    }

    /** What to answer, and with the figures of which set; none for a new one. */
    record Decision<T>(Answer answer, @Nullable T id) {}

    /**
     * Decides about a group of ten or more. Sets that were published differ from one another by ten or more, or else by nobody.
     *
     * @param asked how many are in the group
     * @param published the sets that share members with it
     */
    static <T> Decision<T> decide(int asked, List<Published<T>> published, LocalDate today) {
        Optional<Published<T>> nearest = published.stream()
                .filter(set -> set.distance(asked) < FEWEST)
                .min(Comparator.<Published<T>>comparingInt(set -> set.distance(asked))
                        .thenComparing(Published::asOf, Comparator.reverseOrder()));
        if (nearest.isEmpty()) {
            return new Decision<>(Answer.NEW, null);
        }
        var set = nearest.get();
        var isOld = ChronoUnit.DAYS.between(set.asOf(), today) >= DAYS_UNCHANGED;
        return new Decision<>(set.distance(asked) == 0 && isOld ? Answer.RENEWED : Answer.AS_PUBLISHED, set.id());
    }
}
