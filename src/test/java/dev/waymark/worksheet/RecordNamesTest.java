package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.json.JsonSettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordNamesTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static {
        new JsonSettings().customize(YAML);
    }

    private final Map<UUID, KeptRecord> records = new HashMap<>();

    private UUID keep(String kind, String fields) throws JsonProcessingException {
        var id = new UUID(0, records.size() + 1L);
        var read = (ObjectNode) YAML.readTree("{" + fields + "}");
        records.put(id, new KeptRecord(id, kind, null, null, read, LocalDate.of(2026, 11, 28)));
        return id;
    }

    private String name(String field, UUID id) throws JsonProcessingException {
        var worksheet = YAML.readValue("""
                records:
                  - key: thing
                    title: Thing
                    name: %s
                    fields:
                      - {key: text, type: text}
                      - {key: kind, type: choice, options: [{key: own-team, label: Your own team}]}
                      - {key: day, type: date}
                      - {key: skills, type: tags}
                      - {key: cost, type: money}
                      - {key: thing, type: choice, from: thing}
                  - {key: note, title: Note, name: thing, fields: [{key: thing, type: choice, from: thing}]}
                """.formatted(field), Worksheet.class);
        return new RecordNames(worksheet, records::get).of(records.get(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text   | text: Ada                | Ada
            text   | cost: 1                  | Thing
            text   | text: ' '                | Thing
            text   | text: null               | Thing
            kind   | kind: own-team           | Your own team
            kind   | kind: of-an-older-time   | of-an-older-time
            day    | day: 2026-11-28          | 28 November 2026
            day    | day: soon                | soon
            skills | skills: [SQL, talking]   | SQL, talking
            skills | skills: []               | Thing
            cost   | cost: 12.5               | 12.5
            gone   | text: Ada                | Thing
            thing  | text: Ada                | Thing
            """)
    void showWhatAFieldSays(String field, String fields, String name) throws JsonProcessingException {
        assertThat(name(field, keep("thing", fields))).isEqualTo(name);
    }

    @Test
    void areThoseOfOtherRecordsIfTheyNameThem() throws JsonProcessingException {
        var thing = keep("thing", "text: Ada");
        var note = keep("note", "thing: " + thing);
        assertThat(name("text", note)).isEqualTo("Ada");
        records.remove(thing);
        assertThat(name("text", note)).isEqualTo("Note");
    }

    @Test
    void endWhereRecordsNameOneAnother() throws JsonProcessingException {
        var first = keep("thing", "thing: " + new UUID(0, 2));
        keep("thing", "thing: " + first);
        assertThat(name("thing", first)).isEqualTo("Thing");
    }
}
