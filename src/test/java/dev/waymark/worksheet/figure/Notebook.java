package dev.waymark.worksheet.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.worksheet.KeptRecord;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up worksheet, of which a definition says only what a test is about, and the records that somebody keeps in it. */
final class Notebook {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static {
        new JsonSettings().customize(YAML);
    }

    private final Worksheet worksheet;
    private final List<KeptRecord> records = new ArrayList<>();
    private @Nullable Integer weeklyMinutes;

    private Notebook(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    /** @param definition a worksheet in YAML: its kinds of records, called by their keys if they have no title, and its figures */
    static Notebook of(String definition) {
        try {
            var read = YAML.readTree(definition);
            for (var kind : read.path("records")) {
                ((ObjectNode) kind).putIfAbsent("title", kind.path("key"));
            }
            return new Notebook(YAML.treeToValue(read, Worksheet.class));
        } catch (JsonProcessingException faulty) {
            throw new UncheckedIOException(faulty);
        }
    }

    /** The same worksheet, with nothing in it. */
    Notebook blank() {
        return new Notebook(worksheet);
    }

    /** With so many minutes each week. */
    Notebook with(int minutes) {
        weeklyMinutes = minutes;
        return this;
    }

    /** Keeps a record today. */
    UUID keep(String kind, String fields) {
        return keep(kind, null, null, fields, TODAY);
    }

    /** Keeps a record that belongs to another. */
    UUID keepIn(UUID parent, String kind, String fields) {
        return keep(kind, parent, null, fields, TODAY);
    }

    /** Keeps a record on a day. */
    UUID keepOn(LocalDate day, String kind, String fields) {
        return keep(kind, null, null, fields, day);
    }

    /** @param fields in YAML, without braces */
    UUID keep(String kind, @Nullable UUID parent, @Nullable String state, String fields, LocalDate day) {
        return keep(kind, parent, state, fields(fields), day);
    }

    /** @param fields values by the keys of the fields */
    UUID keep(String kind, @Nullable UUID parent, @Nullable String state, Map<String, ?> fields, LocalDate day) {
        return keep(kind, parent, state, YAML.<ObjectNode>valueToTree(fields), day);
    }

    private UUID keep(String kind, @Nullable UUID parent, @Nullable String state, ObjectNode fields, LocalDate day) {
        var id = new UUID(0, records.size() + 1L);
        records.add(new KeptRecord(id, kind, parent, state, fields, day));
        return id;
    }

    private static ObjectNode fields(String fields) {
        try {
            return (ObjectNode) YAML.readTree("{" + fields + "}");
        } catch (JsonProcessingException faulty) {
            throw new UncheckedIOException(faulty);
        }
    }

    void delete(UUID id) {
        records.removeIf(record -> record.id().equals(id));
    }

    Worksheet worksheet() {
        return worksheet;
    }

    List<KeptRecord> records() {
        return records;
    }

    List<Figure> figures() {
        return figures(records);
    }

    List<Figure> figures(List<KeptRecord> kept) {
        return Figures.of(worksheet, kept, new Circumstances(TODAY, weeklyMinutes));
    }

    Figure figure(String key) {
        return figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Of the only figure, or the first. */
    @Nullable
    Double value() {
        return figures().get(0).value();
    }

    List<Part> parts() {
        return figures().get(0).parts();
    }

    FigureRule rule() {
        return worksheet.figures().get(0);
    }
}
