package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.worksheet.DoneRule;
import dev.waymark.catalog.worksheet.RecordFields;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.figure.Circumstances;
import dev.waymark.worksheet.figure.Figure;
import dev.waymark.worksheet.figure.FigureWords;
import dev.waymark.worksheet.figure.Figures;
import dev.waymark.worksheet.figure.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shipped worksheet as one person keeps it: record by record, from day to day, each as the service would take it. */
final class KeptWorksheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Worksheet definition;
    private final int weeklyMinutes;
    private final Map<UUID, KeptRecord> records = new LinkedHashMap<>();
    private int kept;
    private LocalDate today = LocalDate.of(2026, 11, 2);

    /** @param weeklyMinutes that the person has for it */
    KeptWorksheet(String strategy, int weeklyMinutes) {
        this.definition = Catalogs.shipped().strategy(strategy).orElseThrow().worksheet();
        this.weeklyMinutes = weeklyMinutes;
    }

    LocalDate today() {
        return today;
    }

    void waitDays(int days) {
        today = today.plusDays(days);
    }

    /** @param fields keys and values in turn */
    UUID keep(String kind, Object... fields) {
        return keepIn(null, kind, fields);
    }

    UUID keepIn(@Nullable UUID parent, String kind, Object... fields) {
        var id = new UUID(0, ++kept);
        var states = definition.kind(kind).orElseThrow().states();
        var nothing = JSON.createObjectNode();
        put(new KeptRecord(id, kind, parent, states == null ? null : states.first(), nothing, today), fields);
        return id;
    }

    /** @param fields keys and values in turn; null takes a value away */
    void change(UUID id, @Nullable Object... fields) {
        put(records.get(id), fields);
    }

    private void put(KeptRecord record, @Nullable Object... changes) {
        ObjectNode changed = record.fields().deepCopy();
        for (int index = 0; index < changes.length; index += 2) {
            var key = (String) changes[index];
            var value = changes[index + 1];
            changed.set(
                    key,
                    JSON.valueToTree(value instanceof LocalDate || value instanceof UUID ? value.toString() : value));
            if (value == null) {
                changed.remove(key);
            }
        }
        var kind = definition.kind(record.kind()).orElseThrow();
        var checked = RecordFields.of(kind, changed);
        assertThat(checked.faults()).as(kind.key()).isEmpty();
        records.put(
                record.id(),
                new KeptRecord(
                        record.id(),
                        record.kind(),
                        record.parentId(),
                        record.state(),
                        checked.fields(),
                        record.keptOn()));
    }

    void delete(UUID id) {
        records.remove(id);
    }

    void move(UUID id, String state) {
        var old = records.get(id);
        var states = definition.kind(old.kind()).orElseThrow().states();
        assertThat(states.next(old.state())).contains(state);
        records.put(id, new KeptRecord(id, old.kind(), old.parentId(), state, old.fields(), old.keptOn()));
    }

    @Nullable
    Double value(String figure) {
        return figure(figure).value();
    }

    List<Part> parts(String figure) {
        return figure(figure).parts();
    }

    String says(String figure) {
        var rule = definition.figures().stream()
                .filter(each -> each.key().equals(figure))
                .findFirst()
                .orElseThrow();
        return FigureWords.sentence(rule, figure(figure));
    }

    /** The goals that may be called done. */
    List<String> done() {
        return definition.doneWhen().stream()
                .filter(rule -> figure(rule.figure()).isAtLeast(rule.atLeast()))
                .map(DoneRule::goal)
                .toList();
    }

    private Figure figure(String key) {
        var figures =
                Figures.of(definition, new ArrayList<>(records.values()), new Circumstances(today, weeklyMinutes));
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
