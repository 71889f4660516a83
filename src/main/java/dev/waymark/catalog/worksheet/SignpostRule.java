package dev.waymark.catalog.worksheet;

import org.jspecify.annotations.Nullable;

/**
 * When a member is told once where there is support.
 *
 * @param of the kind of record
 * @param field a number
 * @param at the date field; null for the day on which a record was kept
 * @param atMost the value that is low
 * @param days over how many days in a row every record, three at least, has to be that low
 */
public record SignpostRule(
        String of, String field, @Nullable String at, int atMost, int days) {}
