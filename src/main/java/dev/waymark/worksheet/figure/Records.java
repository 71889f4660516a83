package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import dev.waymark.worksheet.RecordNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All records of a member for a strategy, by kind and by id. */
final class Records {

    private final Map<String, RecordKind> kinds = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<UUID, Row> byId;
    private final Map<String, Columns> columns = new HashMap<>();
    private final RecordNames names;

    /** Puts records in the order of their ids, so that sums of fractions do not depend on the order in which they come. */
    Records(Worksheet worksheet, List<KeptRecord> records) {
        names = new RecordNames(worksheet, this::kept);
        byId = new HashMap<>(2 * records.size());
        Map<String, List<KeptRecord>> byKind = new HashMap<>();
        for (KeptRecord record : records) {
            byKind.computeIfAbsent(record.kind(), kind -> new ArrayList<>()).add(record);
        }
        byKind.values().forEach(some -> some.sort((one, other) -> one.id().compareTo(other.id())));
        worksheet.records().forEach(kind -> kinds.put(kind.key(), kind));
        worksheet.records().forEach(kind -> link(kind, byKind));
    }

    /** Parents first. A child without its parent is left out, because it has gone with it. */
    private void link(RecordKind kind, Map<String, List<KeptRecord>> byKind) {
        if (rows.containsKey(kind.key())) {
            return;
        }
        if (kind.of() != null) {
            link(kinds.get(kind.of()), byKind);
        }
        List<KeptRecord> some = byKind.getOrDefault(kind.key(), List.of());
        List<Row> linked = new ArrayList<>(some.size());
        for (KeptRecord record : some) {
            Row parent = kind.of() == null ? null : byId.get(record.parentId());
            if (kind.of() == null || parent != null) {
                Row row = new Row(record, parent);
                linked.add(row);
                byId.put(record.id(), row);
            }
        }
        rows.put(kind.key(), linked);
    }

    /** Those of a kind, by id. */
    List<Row> of(String kind) {
        return rows.get(kind);
    }

    @Nullable
    Row find(@Nullable UUID id) {
        return byId.get(id);
    }

    RecordKind kind(String key) {
        return kinds.get(key);
    }

    Columns columns(String kind) {
        return columns.computeIfAbsent(kind, any -> new Columns(this, kinds.get(kind)));
    }

    String name(Row row) {
        return names.of(row.kept());
    }

    private @Nullable KeptRecord kept(UUID id) {
        Row row = byId.get(id);
        return row == null ? null : row.kept();
    }
}
