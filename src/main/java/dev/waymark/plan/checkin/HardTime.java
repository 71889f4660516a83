package dev.waymark.plan.checkin;

import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.SignpostCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a member has felt low. It is not a diagnosis: it points to people who can help, and asks the service to
 * be gentle. It errs on the side of saying so, and needs less evidence than {@link LowEnergy}, which is about a plan.
 */
final class HardTime {

    /** The last two weeks. Unlike a suggestion, help may be named when the last word is some days old. */
    static final int OBSERVED_DAYS = 14;

    /** One low day can happen. */
    private static final int LEAST_DAYS = 2;

    /** On a scale from 1 to 5: the second-lowest value, smoothed. */
    private static final double LOW = 2;

    private HardTime() {}

    /**
     * Whether mood or energy was given on at least two of the last 14 days, and its smoothed value ({@link
     * SmoothedSeries}) over these days is 2 or less.
     *
     * @param feelings in any order; only those of the last 14 days up to today count
     */
    static boolean isNoticed(List<Feeling> feelings, LocalDate today) {
        return isLow(feelings, Feeling::mood, today) || isLow(feelings, Feeling::energy, today);
    }

    private static boolean isLow(List<Feeling> feelings, Function<Feeling, @Nullable Integer> value, LocalDate today) {
        var points = SmoothedSeries.lately(feelings, value, today, OBSERVED_DAYS);
        return points.size() >= LEAST_DAYS && points.get(points.size() - 1).trend() <= LOW;
    }

    /** Where to turn in a hard time. */
    static List<Signpost> signposts(List<Feeling> feelings, LocalDate today) {
        return isNoticed(feelings, today) ? List.of(Signpost.of(SignpostCode.SUPPORT)) : List.of();
    }
}
