package dev.waymark.platform.time;

import dev.waymark.platform.problem.Faults;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the service asks of the days and time zones that it is sent. */
public final class DateChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** What to send instead of a day that {@link #isWithinReach} refuses. */
    static final String REACH = "Send a day in the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR);

    private DateChecks() {}

    /** Whether a day lies where every calendar agrees and plans can be dated: in the years 2000 to 2199. */
    public static boolean isWithinReach(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** Adds a fault unless the day lies {@linkplain #isWithinReach within reach}. */
    public static void reach(LocalDate date, String pointer, Faults faults) {
        faults.require(isWithinReach(date), pointer, "out_of_range", REACH);
    }

    /** Adds a fault unless the day has begun: it is told, not planned. */
    public static void past(LocalDate date, LocalDate today, String pointer, Faults faults) {
        reach(date, pointer, faults);
        faults.require(
                !date.isAfter(today),
                pointer,
                "out_of_range",
                "This day is in the future: send a day up to today, %s in the plan's time zone.".formatted(today));
    }

    /** Adds a fault unless the zone is one of the IANA's, or was not sent. */
    public static void zone(@Nullable String zone, String pointer, Faults faults) {
        faults.require(
                zone == null || ZoneId.getAvailableZoneIds().contains(zone),
                pointer,
                "unknown_value",
                "`%s` is not an IANA time zone: send one such as Europe/Berlin.".formatted(zone));
    }
}
