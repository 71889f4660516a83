package dev.waymark.catalog.worksheet;

import org.jspecify.annotations.Nullable;

/**
 * When something about a record is due.
 *
 * @param record the kind of record
 * @param after the kind of child whose latest record counts; null for the record itself
 * @param from the date field, of the latest child if there is one; null, or a field without a date, for the day on which it was kept
 * @param days how many days after that, negative for before; null if a field says so
 * @param daysField the field of the record with the days
 * @param where which records it is about; null for all
 * @param unless children because of which there is nothing left to do about their record; null if there are none
 * @param text with {@code {name}} for the record's name
 */
public record DueRule(
        String key,
        String record,
        @Nullable String after,
        @Nullable String from,
        @Nullable Integer days,
        @Nullable String daysField,
        @Nullable Condition where,
        @Nullable Children unless,
        String text) {

    /**
     * Records that belong to another.
     *
     * @param record their kind
     * @param where which of them; null for all
     */
    public record Children(String record, @Nullable Condition where) {}
}
