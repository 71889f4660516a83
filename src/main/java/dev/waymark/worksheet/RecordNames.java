package dev.waymark.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.FieldType;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.text.Excerpt;
import dev.waymark.platform.text.Sentences;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What records are called in lists and sentences. */
public final class RecordNames {

    /** A record may be named by another, which is named by another in turn; they may even name one another. */
    private static final int MOST_REFERENCES = 3;

    /** Enough to tell records apart; a sentence around it stays readable. */
    private static final int LONGEST = 80;

    private final Map<String, Naming> byKind = new HashMap<>();
    private final Function<UUID, @Nullable KeptRecord> records;

    /** @param records finds a record that another one names; null if there is none */
    public RecordNames(Worksheet worksheet, Function<UUID, @Nullable KeptRecord> records) {
        worksheet.records().forEach(kind -> byKind.put(kind.key(), Naming.of(kind)));
        this.records = records;
    }

    /**
     * How records of a kind are named.
     *
     * @param field null if the kind has no such field any longer
     */
    private record Naming(String title, @Nullable Field field) {

        static Naming of(RecordKind kind) {
            return new Naming(kind.title(), kind.field(kind.name()).orElse(null));
        }
    }

    /** @param records those to name, and those that their fields refer to */
    public static RecordNames of(Worksheet worksheet, Collection<KeptRecord> records) {
        var byId = records.stream().collect(Collectors.toMap(KeptRecord::id, Function.identity()));
        return new RecordNames(worksheet, byId::get);
    }

    /** The name of a record of a kind of the worksheet, or what one of its kind is called if it has none. */
    public String of(KeptRecord record) {
        return Excerpt.of(of(record, MOST_REFERENCES), LONGEST);
    }

    private String of(KeptRecord record, int references) {
        Naming naming = Objects.requireNonNull(byKind.get(record.kind()));
        String name = naming.field() == null ? "" : shown(record, naming.field(), references);
        return name.isBlank() ? naming.title() : name;
    }

    /** A value as a person reads it; empty if there is none. */
    private String shown(KeptRecord record, Field field, int references) {
        JsonNode value = record.fields().path(field.key());
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(one.asText()));
            return String.join(", ", all);
        }
        String text = value.asText("");
        if (field.from() != null) {
            return named(record, field, references);
        }
        return field.type() == FieldType.DATE ? date(text) : label(field, text);
    }

    private String named(KeptRecord record, Field field, int references) {
        UUID id = record.reference(field.key());
        KeptRecord named = id == null || references == 0 ? null : records.apply(id);
        return named == null ? "" : of(named, references - 1);
    }

    private static String label(Field field, String text) {
        for (Field.Option option : field.options()) {
            if (option.key().equals(text)) {
                return option.label();
            }
        }
        return text;
    }

    /** A record may be older than the definition by which the field is a date. */
    private static String date(String text) {
        try {
            return Sentences.date(LocalDate.parse(text));
        } catch (DateTimeException older) {
            return text;
        }
    }
}
