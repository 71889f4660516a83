package dev.waymark.worksheet.figure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.catalog.worksheet.Condition;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of many records. Records may be older than the definition of the field: what is not of its type is no
 * value.
 */
final class Column {

    private static final int RADIX = 10;
    private static final int LENGTH_OF_DATE = "2026-11-28".length();

    private final Records records;
    private final @Nullable Field field;
    private final int generations;
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** @param field null for the state */
    private Column(Records records, @Nullable Field field, int generations) {
        this.records = records;
        this.field = field;
        this.generations = generations;
        for (Field.Option option : field == null ? List.<Field.Option>of() : field.options()) {
            labels.put(option.key(), option.label());
            if (option.score() != null) {
                scores.put(option.key(), option.score().doubleValue());
            }
        }
    }

    /** A field, or the state, of the first kind that has it: this one, or one that it belongs to. */
    static Column of(Records records, RecordKind kind, String key) {
        RecordKind holder = kind;
        int generations = 0;
        while (!has(holder, key)) {
            holder = records.kind(holder.of());
            generations++;
        }
        return new Column(records, holder.field(key).orElse(null), generations);
    }

    private static boolean has(RecordKind kind, String key) {
        return key.equals(Condition.STATE)
                ? kind.states() != null
                : kind.field(key).isPresent();
    }

    /** The record that has the field: this one, or one that it belongs to. */
    Row holder(Row row) {
        return row.above(generations);
    }

    Field field() {
        return field;
    }

    /** A number, or the score of a choice; null without one. */
    @Nullable
    Double number(Row row) {
        JsonNode value = value(row);
        return value.isNumber() ? (Double) value.doubleValue() : scores.get(value.asText());
    }

    /** A date; null without one. */
    @Nullable
    LocalDate date(Row row) {
        String text = value(row).asText();
        try {
            // Much faster than the parser for all formats, and these are what many records are read for.
            return text.length() == LENGTH_OF_DATE
                    ? LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                    : null;
        } catch (DateTimeException | NumberFormatException older) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, RADIX);
    }

    /** Its texts: the tags, or else the one value, if there is any. What names a record that is gone is none. */
    List<String> texts(Row row) {
        JsonNode value = value(row);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(tag -> texts.add(tag.asText()));
        } else if (value.isValueNode() && !value.isNull() && (field.from() == null || named(row) != null)) {
            texts.add(value.asText());
        }
        return texts;
    }

    /** The record that a choice among records names; null if it names none, or one that is gone. */
    @Nullable
    Row named(Row row) {
        return records.find(holder(row).kept().reference(field.key()));
    }

    /** What a text is called: the label of an option, the name of a record, or the text itself. */
    String label(Row row, String text) {
        return field.from() == null ? labels.getOrDefault(text, text) : records.name(named(row));
    }

    /** Whether the choice, or the state, is one of these. */
    boolean isOneOf(Row row, List<String> keys) {
        return keys.contains(
                field == null ? holder(row).kept().state() : value(row).asText());
    }

    private JsonNode value(Row row) {
        return holder(row).kept().fields().path(field.key());
    }
}
