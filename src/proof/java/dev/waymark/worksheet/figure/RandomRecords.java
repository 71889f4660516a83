package dev.waymark.worksheet.figure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.States;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Complete records of all kinds of a worksheet, equally many of each, with values drawn from what its fields allow. */
final class RandomRecords {

    private static final int DAYS = 1000;
    private static final int MOST = 100;

    private final Random random = new Random(1);
    private final Map<String, List<UUID>> ids = new HashMap<>();
    private final List<KeptRecord> records = new ArrayList<>();
    private final LocalDate today;

    private RandomRecords(LocalDate today) {
        this.today = today;
    }

    static List<KeptRecord> of(Worksheet worksheet, int number, LocalDate today) {
        var random = new RandomRecords(today);
        for (int i = 0; i < number; i++) {
            random.keep(worksheet.records().get(i % worksheet.records().size()));
        }
        return random.records;
    }

    private void keep(RecordKind kind) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        kind.fields().forEach(field -> put(fields, field));
        var id = new UUID(0, records.size() + 1L);
        UUID parent = kind.of() == null ? null : any(kind.of());
        records.add(new KeptRecord(id, kind.key(), parent, state(kind.states()), fields, day()));
        ids.computeIfAbsent(kind.key(), any -> new ArrayList<>()).add(id);
    }

    private @Nullable String state(@Nullable States states) {
        return states == null
                ? null
                : states.all().get(random.nextInt(states.all().size())).key();
    }

    private void put(ObjectNode fields, Field field) {
        switch (field.type()) {
            case TEXT, URL -> fields.put(field.key(), word());
            case CHOICE -> fields.put(field.key(), choice(field));
            case SCALE, INTEGER, MINUTES -> fields.put(field.key(), number(field));
            case MONEY -> fields.put(field.key(), number(field) + .5);
            case DATE -> fields.put(field.key(), day().toString());
            case TAGS -> fields.putArray(field.key()).add(word()).add(word()).add(word());
        }
    }

    private @Nullable String choice(Field field) {
        if (field.from() != null) {
            UUID id = any(field.from());
            return id == null ? null : id.toString();
        }
        return field.options().get(random.nextInt(field.options().size())).key();
    }

    private int number(Field field) {
        int least = bound(field.min(), 0);
        int most = Math.min(bound(field.max(), MOST), least + MOST);
        return least + random.nextInt(most - least + 1);
    }

    private static int bound(@Nullable BigDecimal bound, int other) {
        return bound == null ? other : bound.intValue();
    }

    private String word() {
        return "Word " + random.nextInt(DAYS);
    }

    private LocalDate day() {
        return today.minusDays(random.nextInt(DAYS));
    }

    private @Nullable UUID any(String kind) {
        List<UUID> all = ids.getOrDefault(kind, List.of());
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }
}
