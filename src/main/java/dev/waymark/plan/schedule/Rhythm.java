package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recurring step keeps when it is rescheduled.
 *
 * @param anchor the first date of its rule, from which intervals, weekdays and days of the month count; null when it
 *     was never scheduled
 * @param startsOver whether it may get another anchor; not read when an occurrence is closed
 * @param open due dates of open occurrences
 * @param closed due dates of occurrences that are done or skipped, whose place in the rule no other may take
 */
public record Rhythm(@Nullable LocalDate anchor, boolean startsOver, List<LocalDate> open, Set<LocalDate> closed) {

    /** Of a step that was never scheduled. */
    static final Rhythm NONE = new Rhythm(null, false, List.of(), Set.of());

    public Rhythm {
        open = open.stream().sorted().toList();
        closed = Set.copyOf(closed);
    }
}
