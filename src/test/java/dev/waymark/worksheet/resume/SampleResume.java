package dev.waymark.worksheet.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.waymark.platform.json.JsonSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A resume with every part of the format and some of its own, and what the format says of any. */
final class SampleResume {

    private static final ObjectMapper JSON = JsonSettings.mapper();

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(resource("json-resume.json"));

    private SampleResume() {}

    /** Mia's: she has been a designer since 2024, and was a teacher before. */
    static ObjectNode mia() {
        return (ObjectNode) resource("mia.json");
    }

    static ObjectNode parsed(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException invalid) {
            throw new UncheckedIOException(invalid);
        }
    }

    static boolean keepsToTheFormat(JsonNode resume) {
        return SCHEMA.validate(
                        resume, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    static void assertKeepsToTheFormat(JsonNode resume) {
        assertThat(keepsToTheFormat(resume)).as("%s", resume).isTrue();
    }

    /** The texts of a list. */
    static List<String> texts(JsonNode list) {
        return JSON.convertValue(list, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static JsonNode resource(String name) {
        try (var resource = SampleResume.class.getResourceAsStream("/resume/" + name)) {
            return JSON.readTree(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
