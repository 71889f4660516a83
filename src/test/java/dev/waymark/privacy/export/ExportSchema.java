package dev.waymark.privacy.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.memberdata.MemberTable.Form;
import dev.waymark.privacy.export.Section.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The JSON Schema of an export, made from what the features declare and from the types of the columns. */
final class ExportSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMN =
            "select udt_name, is_nullable = 'YES' from information_schema.columns where table_name = ? and column_name = ?";

    private final Connection connection;
    private final ObjectNode document = JSON.createObjectNode();

    private ExportSchema(Connection connection) {
        this.connection = connection;
    }

    static ObjectNode of(List<Section> sections, Connection connection) throws SQLException {
        var schema = new ExportSchema(connection);
        schema.describe();
        for (var section : sections) {
            schema.add(section);
        }
        return schema.document;
    }

    private void describe() {
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "All data about a member")
                .put(
                        "description",
                        "What an export of a member's data holds. New sections and properties may be added; none is renamed or removed.")
                .put("type", "object")
                .putArray("required")
                .add("schema")
                .add("memberId")
                .add("exportedAt")
                .add("sections");
        var properties = document.putObject("properties");
        text(properties, "schema", "uri", "Where this schema is.");
        text(properties, "memberId", null, "Whose data this is.");
        text(properties, "exportedAt", "date-time", "When it was read: all of it at one moment.");
        var sections = properties.putObject("sections");
        sections.put("type", "object").put("description", "A list of everything of each kind.");
        sections.putArray("required");
        sections.putObject("properties");
        document.putObject("$defs");
    }

    private static void text(ObjectNode properties, String name, String format, String description) {
        var property = properties.putObject(name).put("type", "string");
        if (format != null) {
            property.put("format", format);
        }
        property.put("description", description);
    }

    private void add(Section section) throws SQLException {
        var sections = (ObjectNode) document.at("/properties/sections");
        sections.withArray("required").add(section.name());
        sections.withObject("/properties/" + section.name())
                .put("description", section.table().about())
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/$defs/" + section.name());
        var row = document.withObject("/$defs/" + section.name()).put("type", "object");
        var required = row.putArray("required");
        var properties = row.putObject("properties");
        for (var column : section.columns()) {
            required.add(column.property());
            describe(properties.putObject(column.property()), section, column);
        }
    }

    private void describe(ObjectNode property, Section section, Column column) throws SQLException {
        var hidden = section.table().hidden().get(column.name());
        property.put("description", hidden == null ? column.meaning() : column.meaning() + " " + hidden.reason());
        try (var query = connection.prepareStatement(COLUMN)) {
            query.setString(1, section.table().name());
            query.setString(2, column.name());
            try (var found = query.executeQuery()) {
                found.next();
                type(property, found.getString(1), column.form(), found.getBoolean(2) || hidden != null);
            }
        }
    }

    private static void type(ObjectNode property, String type, Form form, boolean isNullable) {
        switch (form == Form.JSON ? "jsonb" : type) {
            case "jsonb", "json" -> {
                // Its shape is that of the feature.
            }
            case "int2", "int4", "int8" -> type(property, "integer", isNullable);
            case "bool" -> type(property, "boolean", isNullable);
            case "uuid" -> type(property, "string", isNullable).put("format", "uuid");
            case "date" -> type(property, "string", isNullable).put("format", "date");
            case "timestamptz" -> type(property, "string", isNullable).put("format", "date-time");
            case "text" -> type(property, "string", isNullable);
            case "_text", "_uuid" ->
                type(property, "array", isNullable).putObject("items").put("type", "string");
            default -> throw new IllegalStateException("An export does not know the type " + type);
        }
    }

    private static ObjectNode type(ObjectNode property, String type, boolean isNullable) {
        if (isNullable) {
            property.putArray("type").add(type).add("null");
        } else {
            property.put("type", type);
        }
        return property;
    }
}
