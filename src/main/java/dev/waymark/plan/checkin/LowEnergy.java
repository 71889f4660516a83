package dev.waymark.plan.checkin;

import java.time.LocalDate;
import java.util.List;

/** Notices weeks in which a member has little energy. It is not a diagnosis: it only suggests a lighter week. */
final class LowEnergy {

    /** The last two weeks: one bad week can happen, two are a pattern. */
    static final int OBSERVED_DAYS = 14;

    /** One or two low days are not a pattern. */
    private static final int LEAST_DAYS = 3;

    /** After a week without data, the last value is too old. */
    private static final int LATEST_DAYS = 7;

    /** On a scale from 1 (worn out) to 5: the second-lowest value, smoothed. */
    private static final double LOW = 2;

    private static final String LIGHTER_WEEK =
            "Your energy has been low lately, so a lighter week may do you good: pick one small action, and let the rest"
                    + " move to a later week.";

    private LowEnergy() {}

    /**
     * A lighter week, when energy was given on at least three of the last 14 days and at least one of the last 7, and
     * its smoothed value ({@link SmoothedSeries}) is 2 or less; otherwise nothing.
     *
     * @param feelings of days up to today, in any order
     */
    static List<Suggestion> suggestions(List<Feeling> feelings, LocalDate today) {
        var points = SmoothedSeries.lately(feelings, Feeling::energy, today, OBSERVED_DAYS);
        if (points.size() < LEAST_DAYS) {
            return List.of();
        }
        var last = points.get(points.size() - 1);
        boolean isLow = last.trend() <= LOW && last.on().isAfter(today.minusDays(LATEST_DAYS));
        return isLow ? List.of(new Suggestion(SuggestionCode.LIGHTER_WEEK, LIGHTER_WEEK)) : List.of();
    }
}
