package dev.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.support.ContractDocument;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the schemas of the document say, references followed. */
final class Schemas {

    private Schemas() {}

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** What is described, with the keywords beside a reference on top of what it refers to. */
    static JsonNode resolve(JsonNode described) {
        if (!described.has("$ref")) {
            return described;
        }
        var target = resolve(ContractDocument.at(described.path("$ref").asText().substring(1)));
        var result = (ObjectNode) target.deepCopy();
        described.properties().stream()
                .filter(keyword -> !keyword.getKey().equals("$ref"))
                .forEach(keyword -> result.set(keyword.getKey(), keyword.getValue()));
        return result;
    }

    static boolean allowsNull(JsonNode schema) {
        return types(schema).anyMatch("null"::equals)
                || alternatives(schema)
                        .anyMatch(alternative -> types(alternative).anyMatch("null"::equals));
    }

    /** The properties that an object must have. */
    static List<String> required(JsonNode schema) {
        return list(resolve(schema).path("required")).stream()
                .map(JsonNode::asText)
                .toList();
    }

    /** Whether it is the id of something. */
    static boolean isId(JsonNode schema) {
        return forms(resolve(schema))
                .anyMatch(form -> form.path("format").asText().equals("uuid"));
    }

    /** The forms that a value may have, null aside: several with {@code anyOf} and {@code oneOf}, itself otherwise. */
    static Stream<JsonNode> forms(JsonNode schema) {
        var alternatives = alternatives(schema)
                .filter(alternative -> types(alternative).noneMatch("null"::equals))
                .toList();
        return alternatives.isEmpty()
                ? Stream.of(schema)
                : alternatives.stream().flatMap(form -> forms(resolve(form)));
    }

    /** The type of a form: null aside, there is one. */
    static String type(JsonNode form) {
        return types(form).filter(type -> !type.equals("null")).findFirst().orElse("object");
    }

    private static Stream<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? list(type).stream().map(JsonNode::asText)
                : Stream.of(type.asText()).filter(name -> !name.isEmpty());
    }

    private static Stream<JsonNode> alternatives(JsonNode schema) {
        return Stream.of("anyOf", "oneOf").flatMap(keyword -> list(schema.path(keyword)).stream());
    }
}
