package dev.waymark.worksheet.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.Condition;
import dev.waymark.catalog.worksheet.DueRule;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.FieldType;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records and definitions for tests. */
final class Kept {

    static final LocalDate TODAY = LocalDate.parse("2037-02-16");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Kept() {}

    /** A record that was kept today minus so many days. */
    static KeptRecord record(String kind, long daysAgo, String fields) {
        return child(kind, null, daysAgo, fields);
    }

    static KeptRecord child(String kind, @Nullable UUID parent, long daysAgo, String fields) {
        return new KeptRecord(UUID.randomUUID(), kind, parent, null, read(fields), TODAY.minusDays(daysAgo));
    }

    static KeptRecord inState(KeptRecord record, String state) {
        return new KeptRecord(record.id(), record.kind(), record.parentId(), state, record.fields(), record.keptOn());
    }

    private static ObjectNode read(String fields) {
        try {
            return (ObjectNode) JSON.readTree(fields.replace('\'', '"'));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static RecordKind kind(String key, @Nullable String of, Field... fields) {
        return new RecordKind(
                key, "One " + key, "Many " + key, "Which " + key + "?", of, "name", List.of(fields), null);
    }

    static Field field(String key, FieldType type) {
        return field(key, type, false, null);
    }

    static Field field(String key, FieldType type, boolean required, @Nullable String from) {
        return new Field(key, key, type, required, null, null, null, null, List.of(), from, null, null);
    }

    static DueRule due(
            @Nullable String after, @Nullable String from, @Nullable Integer days, @Nullable Condition where) {
        var daysField = days == null ? "rhythmDays" : null;
        return new DueRule("touch-again", "contact", after, from, days, daysField, where, null, "Write to {name}");
    }

    static DueRule unless(DueRule rule, String record, @Nullable Condition where) {
        return new DueRule(
                rule.key(),
                rule.record(),
                rule.after(),
                rule.from(),
                rule.days(),
                rule.daysField(),
                rule.where(),
                new DueRule.Children(record, where),
                rule.text());
    }

    static Worksheet worksheet(List<RecordKind> kinds, DueRule... due) {
        return new Worksheet(1, false, kinds, List.of(), List.of(due), List.of(), null);
    }
}
