package dev.waymark.platform.time;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Instants in the precision of the database, and from query parameters. */
public final class Instants {

    private static final Pattern DATE_TIME = Pattern.compile("(?<date>\\d{4}-\\d\\d-\\d\\d)[Tt]"
            + "(?<time>([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60))(\\.(?<nanos>\\d{1,9})\\d*)?"
            + "([Zz]|(?<hours>(?<sign>[+-])([01]\\d|2[0-3])):(?<minutes>[0-5]\\d))");

    private Instants() {}

    /** The current instant in the database's precision, so that a value is the same before and after it is stored. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a text is a date-time as RFC 3339, section 5.6, writes it, on a day that exists. */
    public static boolean isDateTime(String text) {
        var parts = DATE_TIME.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        try {
            LocalDate.parse(parts.group("date"));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /**
     * The instant of a parameter that the contract has checked; RFC 3339 has leap seconds, clocks do not.
     *
     * @throws ProblemException {@code validation-failed} when no clock can show it
     */
    public static @Nullable Instant ofParameter(String name, @Nullable String text) {
        try {
            return text == null ? null : parse(text);
        } catch (DateTimeException noInstant) {
            throw ProblemException.invalid(Fault.ofParameter(
                    name,
                    FaultCode.WRONG_FORMAT,
                    "`%s` is not a valid date-time: check its seconds and its offset.".formatted(text)));
        }
    }

    /** The instant of a property that the contract has checked; null, with an error, when no clock can show it. */
    public static @Nullable Instant ofProperty(@Nullable String text, String pointer, Faults faults) {
        try {
            return text == null ? null : parse(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noInstant) {
            faults.add(Fault.at(
                    pointer,
                    FaultCode.WRONG_FORMAT,
                    "`%s` is not a valid date-time: check its seconds and its offset.".formatted(text)));
            return null;
        }
    }

    /** RFC 3339 knows offsets up to a day, and {@code -00:00}; what is finer than a nanosecond makes no difference. */
    private static Instant parse(String text) {
        var parts = DATE_TIME.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("Not a date-time");
        }
        var nanos = parts.group("nanos") == null ? "" : "." + parts.group("nanos");
        var local = LocalDateTime.parse(parts.group("date") + "T" + parts.group("time") + nanos);
        var hours = parts.group("hours") == null ? 0 : Long.parseLong(parts.group("hours"));
        var minutes = parts.group("hours") == null ? 0 : Long.parseLong(parts.group("sign") + parts.group("minutes"));
        return local.minusHours(hours).minusMinutes(minutes).toInstant(ZoneOffset.UTC);
    }
}
