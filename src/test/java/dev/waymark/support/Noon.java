package dev.waymark.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A time zone in which it is about noon now, so that no test sees the day change. */
public final class Noon {

    public static final String ZONE = zone();

    private Noon() {}

    private static String zone() {
        var ahead = 12 - Instant.now().atZone(ZoneOffset.UTC).getHour();
        // These names count the other way round: Etc/GMT-5 is five hours ahead.
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead);
    }

    /** The day that it is there. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of(ZONE));
    }
}
