package dev.waymark.plan.schedule;

import dev.waymark.plan.schedule.Cadence.Frequency;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of a recurrence rule, with messages for API users about what it does not accept. */
final class CadenceParser {

    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL");
    private static final Map<String, DayOfWeek> DAYS = Stream.of(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(CadenceParser::code, Function.identity()));
    private static final Map<String, Frequency> FREQUENCIES =
            Stream.of(Frequency.values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DATE = Pattern.compile("[0-9]{8}");

    /** Long enough to recognize a part, short enough for a message. */
    private static final int QUOTED = 40;

    private CadenceParser() {}

    static Cadence parse(String text) {
        Map<String, String> parts = parts(text);
        String frequency = parts.get("FREQ");
        if (frequency == null) {
            throw new InvalidCadenceException("FREQ is missing; FREQ=DAILY, FREQ=WEEKLY or FREQ=MONTHLY is required.");
        }
        if (!FREQUENCIES.containsKey(frequency)) {
            throw refused("FREQ", frequency, "DAILY, WEEKLY and MONTHLY are allowed");
        }
        String interval = parts.getOrDefault("INTERVAL", "1");
        String count = parts.get("COUNT");
        return new Cadence(
                FREQUENCIES.get(frequency),
                number("INTERVAL", interval, Cadence.MAX_INTERVAL),
                list(parts.get("BYDAY"), CadenceParser::day),
                list(parts.get("BYMONTHDAY"), day -> number("BYMONTHDAY", day, Cadence.MAX_MONTH_DAY)),
                count == null ? null : Integer.valueOf(number("COUNT", count, Cadence.MAX_OCCURRENCES)),
                until(parts.get("UNTIL")));
    }

    /** The two-letter code of a day in RFC 5545. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (equals < 0 || !PARTS.contains(name)) {
                throw new InvalidCadenceException(
                        "`%s` is not a part of a cadence; use FREQ, INTERVAL, BYDAY, BYMONTHDAY,"
                                        .formatted(quoted(part))
                                + " COUNT or UNTIL, as in FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8.");
            }
            if (parts.putIfAbsent(name, part.substring(equals + 1)) != null) {
                throw new InvalidCadenceException(name + " is given twice; give each part once.");
            }
        }
        return parts;
    }

    private static <T> List<T> list(@Nullable String values, Function<String, T> read) {
        return values == null
                ? List.of()
                : Arrays.stream(values.split(",", -1)).map(read).toList();
    }

    private static DayOfWeek day(String code) {
        DayOfWeek day = DAYS.get(code);
        if (day == null) {
            throw refused("BYDAY", code, "MO, TU, WE, TH, FR, SA and SU are allowed, without a number");
        }
        return day;
    }

    private static int number(String part, String digits, int max) {
        if (!NUMBER.matcher(digits).matches()) {
            throw refused(part, digits, "whole numbers from 1 to " + max + " are allowed");
        }
        return Integer.parseInt(digits);
    }

    /** Dates only: plans have days, and a date-time would raise the question of its time zone. */
    private static @Nullable LocalDate until(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (!DATE.matcher(value).matches()) {
            throw refused("UNTIL", value, "a date without a time is allowed, as in UNTIL=20270131");
        }
        try {
            return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException absent) {
            throw refused("UNTIL", value, "it must be a day that the calendar has, as in UNTIL=20270131");
        }
    }

    private static InvalidCadenceException refused(String part, String value, String allowed) {
        return new InvalidCadenceException("%s is `%s`; %s.".formatted(part, quoted(value), allowed));
    }

    private static String quoted(String value) {
        return value.length() <= QUOTED ? value : value.substring(0, QUOTED) + "...";
    }
}
