package dev.waymark.catalog.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.waymark.platform.json.JsonSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the published schemas say and what the service accepts are the same. */
class RecordSchemaPropertiesTest {

    private static final Path VALUES = Path.of("src/test/resources/worksheets/values.txt");
    private static final ObjectMapper JSON = JsonSettings.mapper();
    private static final List<RecordKind> KINDS = Worksheets.garden().records();
    private static final Map<String, Schema> SCHEMAS = KINDS.stream()
            .collect(Collectors.toMap(
                    RecordKind::key,
                    kind -> SchemaRegistry.withDialect(Dialects.getDraft202012())
                            .getSchema(RecordSchema.of(kind))));

    /** Whether the schema of a kind accepts a record. */
    static boolean accepts(Schema schema, JsonNode fields) {
        return schema.validate(
                        fields, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    @Property
    void theServiceAcceptsWhatTheSchemaDoes(@ForAll("kinds") RecordKind kind, @ForAll("values") List<JsonNode> values) {
        var sent = JSON.createObjectNode();
        for (var index = 0; index < kind.fields().size() && index < values.size(); index++) {
            if (!values.get(index).isMissingNode()) {
                sent.set(kind.fields().get(index).key(), values.get(index));
            }
        }
        isJudgedTheSame(kind, sent);
    }

    /** One value at a time is wrong, or none, in a record that is valid otherwise. */
    @Property
    void eachValueIsJudgedTheSame(@ForAll("fields") Field field, @ForAll("value") JsonNode value) throws Exception {
        var kind = KINDS.get(0);
        var sent = (ObjectNode) JSON.readTree("{\"name\": \"Basil\", \"place\": \"sun\", \"health\": 0}");
        sent.set(field.key(), value);
        isJudgedTheSame(kind, sent);
    }

    private static void isJudgedTheSame(RecordKind kind, ObjectNode sent) {
        var checked = RecordFields.of(kind, sent);
        assertThat(checked.faults().isEmpty())
                .as("%s: %s", sent, checked.faults())
                .isEqualTo(accepts(SCHEMAS.get(kind.key()), sent));
        if (checked.faults().isEmpty()) {
            var again = RecordFields.of(kind, checked.fields());
            assertThat(again.faults()).as("%s", checked.fields()).isEmpty();
            assertThat(again.fields()).isEqualTo(checked.fields());
        }
    }

    @Provide
    Arbitrary<RecordKind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<Field> fields() {
        return Arbitraries.of(KINDS.get(0).fields());
    }

    @Provide
    Arbitrary<List<JsonNode>> values() {
        return Arbitraries.oneOf(value(), Arbitraries.just(JSON.missingNode()))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<JsonNode> value() {
        return Arbitraries.oneOf(written(), numbers(), texts(), lists());
    }

    /** Values at the edges of what is valid, one line each. */
    private static Arbitrary<JsonNode> written() {
        try {
            return Arbitraries.of(Files.readAllLines(VALUES).stream()
                    .map(RecordSchemaPropertiesTest::parsed)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Arbitrary<JsonNode> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-10, 310).map(JSON.getNodeFactory()::numberNode),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1), BigDecimal.valueOf(251))
                        .ofScale(3)
                        .map(JSON.getNodeFactory()::numberNode));
    }

    private static Arbitrary<JsonNode> texts() {
        return Arbitraries.strings().ofMaxLength(70).map(JSON.getNodeFactory()::textNode);
    }

    private static Arbitrary<JsonNode> lists() {
        return Arbitraries.strings().ofMaxLength(62).list().ofMaxSize(4).map(JSON::valueToTree);
    }
}
