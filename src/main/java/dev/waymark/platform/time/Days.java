package dev.waymark.platform.time;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A range of days, both ends included, as in the query parameters {@code from} and {@code to}. */
public record Days(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    /**
     * A range of past days: ends on {@code to} or else today; starts on {@code from} or else the usual number of days
     * earlier.
     *
     * @throws ProblemException {@code validation-failed} when the ends are in the wrong order, or the range has more
     *     than 366 days
     */
    public static Days upTo(@Nullable String from, @Nullable String to, LocalDate today, int usual) {
        var last = to == null ? today : day("to", to);
        return new Days(from == null ? last.minusDays(usual - 1L) : day("from", from), last).checked(from);
    }

    /**
     * A range of future days: starts on {@code from} or else today; ends on {@code to} or else after the usual number
     * of days.
     *
     * @throws ProblemException {@code validation-failed} when the ends are in the wrong order, or the range has more
     *     than 366 days
     */
    public static Days startingAt(@Nullable String from, @Nullable String to, LocalDate today, int usual) {
        var first = from == null ? today : day("from", from);
        return new Days(first, to == null ? first.plusDays(usual - 1L) : day("to", to)).checked(from);
    }

    private static LocalDate day(String name, String text) {
        var day = LocalDate.parse(text);
        if (!DateChecks.isWithinReach(day)) {
            throw ProblemException.invalid(Fault.ofParameter(name, FaultCode.OUT_OF_RANGE, DateChecks.REACH));
        }
        return day;
    }

    /** Reports an error at a parameter that was sent. */
    private Days checked(@Nullable String sentFrom) {
        var sent = sentFrom == null ? "to" : "from";
        if (from.isAfter(to)) {
            throw ProblemException.invalid(Fault.ofParameter(
                    sent,
                    FaultCode.OUT_OF_RANGE,
                    "The last day, %s, is before the first day, %s: send the earlier day as `from`."
                            .formatted(Sentences.date(to), Sentences.date(from))));
        }
        if (from.plusDays(MOST_DAYS).compareTo(to) <= 0) {
            throw ProblemException.invalid(Fault.ofParameter(
                    sent,
                    FaultCode.OUT_OF_RANGE,
                    "From %s to %s is more than %d days: ask for fewer days at a time."
                            .formatted(Sentences.date(from), Sentences.date(to), MOST_DAYS)));
        }
        return this;
    }
}
