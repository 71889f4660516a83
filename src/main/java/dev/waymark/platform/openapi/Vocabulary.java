package dev.waymark.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Gives each property the bounds that belong to its name: {@code META-INF/vocabulary.yaml}. */
final class Vocabulary {

    private static final String RESOURCE = "META-INF/vocabulary.yaml";

    private final JsonNode entries;

    Vocabulary() {
        try (var resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            entries = new YAMLMapper().readTree(Objects.requireNonNull(resource, RESOURCE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets the bounds that the schema does not state itself. */
    void bound(String owner, String property, Schema schema) {
        bound(schema, entry(entries.has(owner + "." + property) ? owner + "." + property : property));
    }

    /** What a parameter of that name may look like, unless it says so itself. */
    Optional<String> example(String parameter) {
        return Optional.ofNullable(entry(parameter).path("example").textValue());
    }

    private JsonNode entry(String name) {
        var entry = entries.path(name);
        return entry.isTextual() ? entry(entry.asText()) : entry;
    }

    private void bound(Schema schema, JsonNode bounds) {
        if (is(schema, SchemaType.STRING) && schema.getEnumeration() == null) {
            boundText(schema, bounds);
        } else if (is(schema, SchemaType.INTEGER) || is(schema, SchemaType.NUMBER)) {
            schema.setMinimum(or(schema.getMinimum(), bounds.path("minimum")));
            schema.setMaximum(or(schema.getMaximum(), bounds.path("maximum")));
        } else if (is(schema, SchemaType.ARRAY)) {
            schema.setMaxItems(or(schema.getMaxItems(), bounds.path("maxItems")));
            bound(schema.getItems(), entry(bounds.path("of").asText()));
        } else if (schema.getAdditionalPropertiesSchema() != null) {
            bound(
                    schema.getAdditionalPropertiesSchema(),
                    entry(bounds.path("of").asText()));
        }
        boundByFormat(schema);
        if ("uuid".equals(schema.getFormat())) {
            // The format already implies them, and is more precise.
            schema.setPattern(null);
            schema.setMaxLength(null);
        }
    }

    private static void boundText(Schema schema, JsonNode bounds) {
        schema.setMinLength(or(schema.getMinLength(), bounds.path("minLength")));
        schema.setMaxLength(or(schema.getMaxLength(), bounds.path("maxLength")));
        if (schema.getPattern() == null && bounds.has("pattern")) {
            schema.setPattern(bounds.path("pattern").asText());
        }
        if (schema.getFormat() == null && bounds.has("format")) {
            schema.setFormat(bounds.path("format").asText());
        }
    }

    /** States the range of an int, so that a number that does not fit fails validation rather than parsing. */
    static void boundByFormat(Schema schema) {
        if ("int32".equals(schema.getFormat())) {
            schema.setMinimum(Objects.requireNonNullElse(schema.getMinimum(), BigDecimal.valueOf(Integer.MIN_VALUE)));
            schema.setMaximum(Objects.requireNonNullElse(schema.getMaximum(), BigDecimal.valueOf(Integer.MAX_VALUE)));
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getRef() == null
                && schema.getType() != null
                && schema.getType().contains(type);
    }

    private static @Nullable Integer or(@Nullable Integer own, JsonNode bound) {
        return own != null || bound.isMissingNode() ? own : Integer.valueOf(bound.asInt());
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal own, JsonNode bound) {
        return own != null || bound.isMissingNode() ? own : bound.decimalValue();
    }
}
