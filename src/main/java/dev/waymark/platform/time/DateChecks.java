package dev.waymark.platform.time;

import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks of days and time zones in requests. */
public final class DateChecks {

    private static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2199;

    /** What to send instead of a day that {@link #isWithinReach} refuses. */
    static final String REACH = "Send a day in the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR);

    private DateChecks() {}

    /** Whether a day is in the years 2000 to 2199, where every calendar agrees and plans can be scheduled. */
    public static boolean isWithinReach(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** Adds an error unless the day is {@linkplain #isWithinReach within reach}. */
    public static void reach(LocalDate date, String pointer, Faults faults) {
        faults.require(isWithinReach(date), pointer, FaultCode.OUT_OF_RANGE, REACH);
    }

    /** Adds an error if the day is in the future. */
    public static void past(LocalDate date, LocalDate today, String pointer, Faults faults) {
        reach(date, pointer, faults);
        faults.require(
                !date.isAfter(today),
                pointer,
                FaultCode.OUT_OF_RANGE,
                "This day is in the future: send a day up to today, %s in the plan's time zone."
                        .formatted(Sentences.date(today)));
    }

    /** Adds an error unless the zone is an IANA time zone or was not sent. */
    public static void zone(@Nullable String zone, String pointer, Faults faults) {
        faults.require(
                zone == null || Zones.exists(zone),
                pointer,
                FaultCode.UNKNOWN_VALUE,
                "`%s` is not an IANA time zone: send one such as Europe/Berlin.".formatted(zone));
    }
}
