package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a front end makes of a kind of record that it has never heard of.
 *
 * @param record the kind, as the API returns it
 */
record DrawnForm(JsonNode record) {

    private static final int LONGEST_LINE = 200;

    /** Its lines: each field with its label and the control that its schema asks for. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        record.path("fields").forEach(field -> {
            var schema = schema(field);
            lines.add("%s%s: %s"
                    .formatted(
                            schema.path("title").asText(),
                            field.path("required").asBoolean() ? " *" : "",
                            control(field, schema)));
        });
        return lines;
    }

    private JsonNode schema(JsonNode field) {
        return record.path("schema").path("properties").path(field.path("key").asText());
    }

    private static String control(JsonNode field, JsonNode schema) {
        if (schema.has("oneOf")) {
            return "( ) " + String.join(" ( ) ", schema.path("oneOf").findValuesAsText("title"));
        }
        return switch (schema.path("type").asText()) {
            case "integer", "number" ->
                "[%s %s .. %s %s]"
                        .formatted(
                                field.path("lowLabel").asText(""),
                                schema.path("minimum").asText(),
                                schema.path("maximum").asText(),
                                field.path("highLabel").asText(""));
            case "array" -> "[+] up to " + schema.path("maxItems").asInt();
            case "string" -> text(field, schema);
            default -> throw new AssertionError("nothing to draw for " + schema);
        };
    }

    private static String text(JsonNode field, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> "[calendar]";
            case "uri" -> "[https://      ]";
            case "uuid" ->
                "[one of your records: %s]".formatted(field.path("from").asText());
            default -> schema.path("maxLength").asInt() > LONGEST_LINE ? "[several lines]" : "[          ]";
        };
    }

    /** A filled-in form. The choices are those at this place among their options, the last if there are fewer. */
    ObjectNode filled(int choice, boolean onlyRequired) {
        var filled = JsonNodeFactory.instance.objectNode();
        record.path("fields").forEach(field -> {
            var asked = isAsked(field.path("askedWhen"), filled);
            if (asked && (field.path("required").asBoolean() || !onlyRequired)) {
                filled.set(field.path("key").asText(), value(schema(field), choice));
            }
        });
        return filled;
    }

    private static boolean isAsked(JsonNode when, ObjectNode filled) {
        var answer = filled.path(when.path("field").asText());
        for (var allowed : when.path("is")) {
            if (allowed.equals(answer)) {
                return true;
            }
        }
        return when.isNull();
    }

    private static JsonNode value(JsonNode schema, int choice) {
        var json = JsonNodeFactory.instance;
        var options = schema.path("oneOf");
        if (!options.isMissingNode()) {
            return options.get(Math.min(choice, options.size() - 1)).path("const");
        }
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> schema.path(choice % 2 == 0 ? "minimum" : "maximum");
            case "array" -> json.arrayNode().add("one").add("two");
            default ->
                json.textNode(
                        switch (schema.path("format").asText()) {
                            case "date" -> "2026-11-28";
                            case "uri" -> "https://example.com/";
                            case "uuid" -> "0b0a4d8e-6f0e-4a53-9d6b-3f2f3f0c8a11";
                            default -> "x".repeat(schema.path("maxLength").asInt());
                        });
        };
    }
}
