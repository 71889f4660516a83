package dev.waymark.support;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The committed contract: what stands where, and what does not fit it. */
public final class ContractDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "urn:contract";
    private static final JsonNode DOCUMENT = read();
    private static final Schema SCHEMAS = SchemaRegistry.withDialect(Dialect.builder(Dialects.getOpenApi31())
                    .format(new DateTime())
                    .build())
            .getSchema(SchemaLocation.of(BASE), closed(DOCUMENT));

    /** Created once, because creating one is more expensive than using it. */
    private static final Map<String, Schema> MADE = new ConcurrentHashMap<>();

    /** By the number of their parts, so that a path is compared with few. */
    private static final Map<Long, Map<String, Pattern>> TEMPLATES = DOCUMENT.path("paths").properties().stream()
            .map(Map.Entry::getKey)
            .collect(Collectors.groupingBy(
                    ContractDocument::parts,
                    Collectors.toMap(Function.identity(), template -> Pattern.compile(pattern(template)))));

    private static final Set<String> OPERATIONS =
            Set.copyOf(DOCUMENT.path("paths").findValuesAsText("operationId"));

    private ContractDocument() {}

    /** As RFC 3339 has it; the library knows neither {@code -00:00} nor more than nine digits. */
    private static final class DateTime implements Format {

        @Override
        public String getName() {
            return "date-time";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return value.matches("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)");
        }
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Clients must bear properties that they do not know; a test must not. */
    private static JsonNode closed(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        copy.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return copy;
    }

    /** The template that a path follows; /versions is no {id}: the one with the fewest variables is meant. */
    static Optional<String> templateOf(String path) {
        return TEMPLATES.getOrDefault(parts(path), Map.of()).entrySet().stream()
                .filter(template -> template.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .min(Comparator.comparingLong(template ->
                        template.chars().filter(letter -> letter == '{').count()));
    }

    private static long parts(String path) {
        return path.chars().filter(letter -> letter == '/').count();
    }

    /** A regular expression with a group for each variable of a template, by its name. */
    static String pattern(String template) {
        return template.replace(".", "\\.").replaceAll("\\{(\\w+)}", "(?<$1>[^/]+)");
    }

    /** The ids of all operations. */
    static Set<String> operations() {
        return OPERATIONS;
    }

    /** What stands at a JSON pointer. */
    public static JsonNode at(String pointer) {
        return DOCUMENT.at(pointer);
    }

    /** Where something stands, or what it refers to does. */
    static String resolved(String pointer) {
        var reference = at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asText().substring(1);
    }

    static String child(String pointer, String name) {
        return JsonPointer.compile(pointer).appendProperty(name).toString();
    }

    /** What of a value does not fit the schema there. */
    static List<String> faults(String schemaPointer, JsonNode instance) {
        return MADE
                .computeIfAbsent(
                        schemaPointer,
                        pointer -> SCHEMAS.getSubSchema(
                                SchemaLocation.of(BASE + "#" + pointer).getFragment()))
                .validate(instance, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The same for what travels as text, a header or a parameter: what reads as the type that is wanted counts as that. */
    static List<String> faults(String schemaPointer, String text) {
        return faults(
                schemaPointer,
                typed(text, at(resolved(schemaPointer)).path("type").asText()));
    }

    private static JsonNode typed(String text, String type) {
        return switch (type) {
            case "integer" ->
                text.matches("-?\\d{1,18}") ? LongNode.valueOf(Long.parseLong(text)) : TextNode.valueOf(text);
            case "boolean" ->
                text.matches("true|false") ? BooleanNode.valueOf(Boolean.parseBoolean(text)) : TextNode.valueOf(text);
            default -> TextNode.valueOf(text);
        };
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
