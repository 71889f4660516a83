package dev.waymark.worksheet.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says of one record, or of one value.
 *
 * @param recordId the record that it is about; null if it is about a value that several records share
 * @param label the name of the record, or the label of the value
 * @param value in the figure's unit
 * @param note what else there is to know; null for nothing
 */
public record Part(
        @Nullable UUID recordId,
        String label,
        double value,
        @Nullable String note) {}
