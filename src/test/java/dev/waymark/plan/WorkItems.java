package dev.waymark.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items of work, written as {@code minutes@due}, in days since the plan's start.
 *
 * <p>{@code 10@4} is open, {@code 10@4!6} done on day 6, {@code 10@4~} being done, {@code 10@4-} skipped. A step's name
 * may stand before it, and a goal's before that: {@code goal/step:10@4}.
 */
public final class WorkItems {

    public static final LocalDate START = LocalDate.parse("2026-11-02");

    /** As when it was created. */
    public static final WorkItem.Revision UNCHANGED = new WorkItem.Revision(0, Instant.EPOCH);

    private static final Pattern ITEM = Pattern.compile("(?:(\\w+)/)?(?:(\\w+):)?(\\d+)@(-?\\d+)([-~]?)(?:!(-?\\d+))?");

    private WorkItems() {}

    public static List<WorkItem> of(String items) {
        return Arrays.stream(items.split(" "))
                .filter(item -> !item.isEmpty())
                .map(WorkItems::item)
                .toList();
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(int day) {
        return START.plusDays(day);
    }

    /** The other way around: which day a date is. */
    public static @Nullable Long dayOf(@Nullable LocalDate date) {
        return date == null ? null : ChronoUnit.DAYS.between(START, date);
    }

    private static WorkItem item(String text) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            throw new IllegalArgumentException(text);
        }
        StepStatus status = switch (item.group(5)) {
            case "-" -> StepStatus.SKIPPED;
            case "~" -> StepStatus.DOING;
            default -> item.group(6) == null ? StepStatus.TODO : StepStatus.DONE;
        };
        return new WorkItem(
                id(text),
                id(item.group(2) == null ? text : item.group(2)),
                id(item.group(1) == null ? "goal" : item.group(1)),
                Integer.parseInt(item.group(3)),
                day(Integer.parseInt(item.group(4))),
                status,
                item.group(6) == null ? null : day(Integer.parseInt(item.group(6))),
                UNCHANGED);
    }
}
