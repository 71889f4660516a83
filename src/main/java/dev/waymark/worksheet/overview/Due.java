package dev.waymark.worksheet.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a record that is due on a day.
 *
 * @param key of the rule that it follows
 * @param kind what the member keeps then: a child, or the record itself
 * @param name of the record
 * @param text with the record's name in it
 * @param lastOn the day after which it is too late, for what comes before a date; null if it is never too late
 */
record Due(
        String key,
        String kind,
        UUID recordId,
        String name,
        LocalDate dueOn,
        String text,
        @Nullable LocalDate lastOn) {

    static final Comparator<Due> EARLIEST_FIRST = Comparator.comparing(Due::dueOn)
            .thenComparing(Due::text)
            .thenComparing(due -> due.recordId().toString());

    /** Whether something can still be done about it. */
    boolean isOpenOn(LocalDate today) {
        return lastOn == null || !today.isAfter(lastOn);
    }
}
