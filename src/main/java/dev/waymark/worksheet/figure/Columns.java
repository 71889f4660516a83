package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a kind of record. */
final class Columns {

    private final Records records;
    private final RecordKind kind;
    private final Map<String, Column> byKey = new HashMap<>();

    Columns(Records records, RecordKind kind) {
        this.records = records;
        this.kind = kind;
    }

    /** The field of the kind, or else of the one that it belongs to, or {@code state}. */
    Column get(String key) {
        return byKey.computeIfAbsent(key, any -> Column.of(records, kind, key));
    }

    List<Column> all(List<String> keys) {
        return keys.stream().map(this::get).toList();
    }

    /** The numbers in some columns of a record; null if it lacks one of them. */
    static double @Nullable [] numbers(List<Column> columns, Row row) {
        double[] numbers = new double[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            Double number = columns.get(i).number(row);
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }
}
