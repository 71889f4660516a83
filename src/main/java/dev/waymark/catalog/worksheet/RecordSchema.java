package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * What a record of a kind can say, as a JSON Schema (2020-12). {@link RecordFields} accepts what it does, but for records that
 * are too long as a whole.
 */
public final class RecordSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private RecordSchema() {}

    /** The schema of a record's fields, with their labels as titles, in the order of a form. */
    public static ObjectNode of(RecordKind kind) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT).put("title", kind.title()).put("type", "object");
        var properties = schema.putObject("properties");
        kind.fields().forEach(field -> properties.set(field.key(), of(field)));
        var required = schema.putArray("required");
        kind.fields().stream()
                .filter(field -> field.required() && field.askedWhen() == null)
                .forEach(field -> required.add(field.key()));
        schema.put("additionalProperties", false);
        var conditional = kind.fields().stream()
                .filter(field -> field.askedWhen() != null)
                .toList();
        if (!conditional.isEmpty()) {
            var rules = schema.putArray("allOf");
            conditional.forEach(field -> rules.add(onlyWhenAsked(field, field.askedWhen())));
        }
        return schema;
    }

    private static ObjectNode onlyWhenAsked(Field field, Condition asked) {
        var rule = JsonNodeFactory.instance.objectNode();
        var when = rule.putObject("if");
        var values = when.putObject("properties").putObject(asked.field()).putArray("enum");
        asked.is().forEach(values::add);
        when.putArray("required").add(asked.field());
        if (field.required()) {
            rule.putObject("then").putArray("required").add(field.key());
        }
        rule.putObject("else").putObject("properties").put(field.key(), false);
        return rule;
    }

    private static ObjectNode of(Field field) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("title", field.label());
        if (field.help() != null) {
            schema.put("description", field.help());
        }
        var bounds = Bounds.of(field);
        return switch (field.type()) {
            case TEXT -> text(schema, bounds).put("pattern", pattern(bounds));
            case URL -> text(schema, bounds).put("format", "uri").put("pattern", Patterns.URL.pattern());
            case DATE -> schema.put("type", "string").put("format", "date").put("pattern", Patterns.DATE.pattern());
            case CHOICE -> choice(schema, field);
            case SCALE, INTEGER, MINUTES -> number(schema.put("type", "integer"), bounds);
            case MONEY -> number(schema.put("type", "number"), bounds).put("multipleOf", new BigDecimal("0.01"));
            case TAGS -> tags(schema, bounds);
        };
    }

    private static ObjectNode text(ObjectNode schema, Bounds bounds) {
        return schema.put("type", "string").put("minLength", 1).put("maxLength", bounds.most());
    }

    private static String pattern(Bounds bounds) {
        return Patterns.ofText(bounds.most().intValue()).pattern();
    }

    private static ObjectNode number(ObjectNode schema, Bounds bounds) {
        return schema.put("minimum", bounds.least()).put("maximum", bounds.most());
    }

    private static ObjectNode choice(ObjectNode schema, Field field) {
        schema.put("type", "string");
        if (field.from() != null) {
            return schema.put("format", "uuid").put("pattern", Patterns.ID.pattern());
        }
        var options = schema.putArray("oneOf");
        field.options()
                .forEach(
                        option -> options.addObject().put("const", option.key()).put("title", option.label()));
        return schema;
    }

    private static ObjectNode tags(ObjectNode schema, Bounds bounds) {
        schema.put("type", "array").put("minItems", 1).put("maxItems", bounds.most());
        schema.putObject("items")
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", Bounds.LONGEST_TAG)
                .put("pattern", Patterns.LINE.pattern());
        return schema.put("uniqueItems", true);
    }
}
