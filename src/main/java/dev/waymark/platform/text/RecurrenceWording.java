package dev.waymark.platform.text;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A recurrence rule (RFC 5545, section 3.3.10) in words: Every 2 weeks on Monday, until 3 April 2037. It knows the parts that
 * a cadence can have: FREQ, INTERVAL, BYDAY, BYMONTHDAY, and COUNT or UNTIL.
 */
public final class RecurrenceWording {

    /** Monday first. Made once: plans are read often, and the platform makes these names anew each time. */
    private static final List<Day> DAYS =
            Stream.of(DayOfWeek.values()).map(Day::of).toList();

    private RecurrenceWording() {}

    private record Day(String code, String name) {

        static Day of(DayOfWeek day) {
            return new Day(day.name().substring(0, 2), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }

    /** @param rule as a cadence is accepted: parts in any order, without days that are named twice */
    public static String of(String rule) {
        var parts = Stream.of(rule.split(";"))
                .map(part -> part.split("="))
                .collect(toMap(part -> part[0], part -> part[1]));
        return number(parts, "COUNT") == 1 ? "Once" : dates(parts) + ", " + bound(parts);
    }

    private static String dates(Map<String, String> parts) {
        var interval = Math.max(1, number(parts, "INTERVAL"));
        return switch (parts.get("FREQ")) {
            case "DAILY" -> every(interval, "day");
            case "WEEKLY" -> weekly(interval, weekDays(parts.getOrDefault("BYDAY", "")));
            default -> every(interval, "month") + on("the ", monthDays(parts.getOrDefault("BYMONTHDAY", "")));
        };
    }

    private static String every(int interval, String unit) {
        return "Every " + (interval == 1 ? unit : Sentences.count(interval, unit));
    }

    private static String weekly(int interval, List<String> days) {
        if (interval > 1 || days.isEmpty()) {
            return every(interval, "week") + on("", days);
        }
        return days.size() == DAYS.size() ? "Every day" : "Every " + Sentences.allOf(days);
    }

    private static String on(String article, List<String> days) {
        return days.isEmpty() ? "" : " on " + article + Sentences.allOf(days);
    }

    private static List<String> weekDays(String codes) {
        var named = List.of(codes.split(","));
        return DAYS.stream()
                .filter(day -> named.contains(day.code()))
                .map(Day::name)
                .toList();
    }

    private static List<String> monthDays(String numbers) {
        return Stream.of(numbers.split(","))
                .filter(Predicate.not(String::isEmpty))
                .map(Integer::valueOf)
                .sorted()
                .map(RecurrenceWording::ordinal)
                .toList();
    }

    private static String ordinal(int day) {
        return day
                + switch (day) {
                    case 1, 21, 31 -> "st";
                    case 2, 22 -> "nd";
                    case 3, 23 -> "rd";
                    default -> "th";
                };
    }

    /** 0 if the rule does not have this part. */
    private static int number(Map<String, String> parts, String name) {
        return Integer.parseInt(parts.getOrDefault(name, "0"));
    }

    private static String bound(Map<String, String> parts) {
        var until = parts.get("UNTIL");
        return until == null
                ? Sentences.count(number(parts, "COUNT"), "time")
                : "until " + Sentences.date(LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE));
    }
}
