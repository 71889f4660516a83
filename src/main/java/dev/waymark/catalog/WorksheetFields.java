package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.Condition;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.States;
import dev.waymark.catalog.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a worksheet's rules name: a field of a kind of record, or else of one that it belongs to. */
record WorksheetFields(Worksheet worksheet) {

    /** The keys of all kinds. */
    List<String> kinds() {
        return worksheet.records().stream().map(RecordKind::key).toList();
    }

    /** The field of this name. */
    Optional<Field> field(String kind, String field) {
        return lineage(kind).stream()
                .flatMap(each -> each.field(field).stream())
                .findFirst();
    }

    /** The options of a choice, or the states; empty for everything else. */
    List<String> possible(String kind, String field) {
        return field.equals(Condition.STATE)
                ? lineage(kind).stream()
                        .filter(each -> each.states() != null)
                        .findFirst()
                        .map(each -> each.states().all().stream()
                                .map(States.State::key)
                                .toList())
                        .orElse(List.of())
                : field(kind, field)
                        .map(each ->
                                each.options().stream().map(Field.Option::key).toList())
                        .orElse(List.of());
    }

    /** The kind, the one that it belongs to, and so on; of kinds that belong to each other, each once. */
    List<RecordKind> lineage(String key) {
        var lineage = new ArrayList<RecordKind>();
        var next = worksheet.kind(key);
        while (next.isPresent() && !lineage.contains(next.get())) {
            lineage.add(next.get());
            next = next.filter(kind -> kind.of() != null).flatMap(kind -> worksheet.kind(kind.of()));
        }
        return lineage;
    }
}
