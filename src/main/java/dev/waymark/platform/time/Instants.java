package dev.waymark.platform.time;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants in the precision of the database, and from query parameters. */
public final class Instants {

    private Instants() {}

    /** The current instant in the database's precision, so that a value is the same before and after it is stored. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The instant of a parameter that the contract has checked; RFC 3339 has leap seconds, clocks do not.
     *
     * @throws ProblemException {@code validation-failed} when no clock can show it
     */
    public static @Nullable Instant ofParameter(String name, @Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noInstant) {
            throw ProblemException.invalid(Fault.ofParameter(
                    name,
                    "wrong_format",
                    "`%s` is not a valid date-time: check its seconds and its offset.".formatted(text)));
        }
    }
}
