package dev.waymark.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of work, written as {@code minutes@due}, in days since the plan's start.
 *
 * <p>{@code 10@4} is open, {@code 10@4!6} done on day 6, {@code 10@4~} being done, {@code 10@4-} skipped. A step's name
 * may stand before it, and a goal's before that: {@code goal/step:10@4}.
 */
final class Units {

    static final LocalDate START = LocalDate.parse("2026-11-02");

    private static final Pattern UNIT = Pattern.compile("(?:(\\w+)/)?(?:(\\w+):)?(\\d+)@(-?\\d+)([-~]?)(?:!(-?\\d+))?");

    private Units() {}

    static List<Unit> of(String units) {
        return Arrays.stream(units.split(" "))
                .filter(unit -> !unit.isEmpty())
                .map(Units::unit)
                .toList();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static Unit unit(String text) {
        Matcher unit = UNIT.matcher(text);
        if (!unit.matches()) {
            throw new IllegalArgumentException(text);
        }
        StepStatus status = switch (unit.group(5)) {
            case "-" -> StepStatus.SKIPPED;
            case "~" -> StepStatus.DOING;
            default -> unit.group(6) == null ? StepStatus.TODO : StepStatus.DONE;
        };
        return new Unit(
                id(unit.group(2) == null ? text : unit.group(2)),
                id(unit.group(1) == null ? "goal" : unit.group(1)),
                Integer.parseInt(unit.group(3)),
                day(Integer.parseInt(unit.group(4))),
                status,
                unit.group(6) == null ? null : day(Integer.parseInt(unit.group(6))));
    }
}
