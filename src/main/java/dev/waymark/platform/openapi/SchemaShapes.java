package dev.waymark.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas match the records exactly. In a request, {@code @NotNull} properties are required,
 * {@code @Nullable} ones may be null, and unknown ones are rejected. A response always has all of its properties; a
 * {@code @Nullable} one may be null. Enum values are lower_snake_case.
 */
final class SchemaShapes {

    private static final String PREFIX = "#/components/schemas/";
    private static final List<String> PAGES = List.of("Page", "UpdatesPage");
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NOT_NULL = DotName.createSimple(NotNull.class);
    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName JSON_UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName JSON_INCLUDE = DotName.createSimple(JsonInclude.class);

    private final IndexView index;
    private final OpenAPI document;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, ClassInfo> records = new HashMap<>();
    private final Set<String> requests = new HashSet<>();

    SchemaShapes(IndexView index, OpenAPI document) {
        this.index = index;
        this.document = document;
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .forEach(type -> records.merge(SchemaNames.of(type), type, SchemaShapes::onTheWire));
    }

    /** A record of the engine may be called what the API calls another: only the latter is described. */
    private static ClassInfo onTheWire(ClassInfo one, ClassInfo other) {
        return other.hasDeclaredAnnotation(SchemaNames.SCHEMA) ? other : one;
    }

    void apply() {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(media -> markRequest(media.getSchema()));
        document.getComponents().getSchemas().forEach(this::shape);
    }

    private void markRequest(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(PREFIX.length());
            if (requests.add(name)) {
                markRequest(document.getComponents().getSchemas().get(name));
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::markRequest);
        }
        markRequest(schema.getItems());
    }

    private void shape(String name, Schema schema) {
        lowerCaseEnum(schema);
        vocabulary.bound("", name, schema);
        if (schema.getOneOf() != null) {
            // A record that is serialized as one of several plain values is not an object.
            schema.setType(null);
            schema.setProperties(null);
            schema.getOneOf().forEach(Vocabulary::boundByFormat);
        }
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((property, own) -> shapeProperty(name, property, own));
        if (records.containsKey(recordName(name))) {
            shapeRecord(name, schema);
        }
        if (requests.contains(name) && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }

    private void shapeProperty(String owner, String name, Schema property) {
        lowerCaseEnum(property);
        vocabulary.bound(owner, name, property);
        if (property.getRef() != null) {
            // The referenced schema states its own type.
            property.setType(null);
        }
    }

    private void shapeRecord(String name, Schema schema) {
        var record = records.get(recordName(name));
        keepComponents(record, schema);
        if (isPage(name)) {
            schema.setDescription("One page of a list.");
        }
        var required = new ArrayList<String>();
        components(record).forEach(component -> shape(name, component, schema, required));
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** A method that only computes something, such as {@code isOpen()}, is not a property of its record. */
    private void keepComponents(ClassInfo type, Schema schema) {
        var properties = new LinkedHashMap<String, Schema>();
        components(type)
                .map(SchemaShapes::nameOf)
                .filter(schema.getProperties()::containsKey)
                .forEach(name -> properties.put(name, schema.getProperties().get(name)));
        schema.setProperties(properties);
    }

    /** A record that is unwrapped gives its own components to the record around it. */
    private Stream<RecordComponentInfo> components(ClassInfo type) {
        return type.recordComponentsInDeclarationOrder().stream()
                .flatMap(component -> type.field(component.name()).hasAnnotation(JSON_UNWRAPPED)
                        ? components(index.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    /** The name of a component's property in JSON, which differs where Java reserves the word. */
    private static String nameOf(RecordComponentInfo component) {
        var renamed = component.declaringClass().field(component.name()).annotation(JSON_PROPERTY);
        return renamed == null ? component.name() : renamed.value().asString();
    }

    /** The schema of a page is named after its items: PageCause is a Page of Cause. */
    private String recordName(String schema) {
        return isPage(schema)
                ? PAGES.stream().filter(schema::startsWith).findFirst().orElseThrow()
                : schema;
    }

    private boolean isPage(String schema) {
        return PAGES.stream().anyMatch(schema::startsWith) && !records.containsKey(schema);
    }

    private void shape(String name, RecordComponentInfo component, Schema schema, List<String> required) {
        var property = schema.getProperties().get(nameOf(component));
        if (property == null) {
            return;
        }
        var isRequest = requests.contains(name);
        var nullable = component.type().hasAnnotation(NULLABLE);
        var absentWhenNull = records.get(recordName(name)).hasDeclaredAnnotation(JSON_INCLUDE);
        if (isRequest ? component.type().hasAnnotation(NOT_NULL) : !(nullable && absentWhenNull)) {
            required.add(nameOf(component));
        }
        if (nullable && !absentWhenNull) {
            schema.addProperty(nameOf(component), Nullability.nullable(property));
        }
        if (property.getAdditionalPropertiesSchema() != null && hasNullableValues(component)) {
            property.setAdditionalPropertiesSchema(Nullability.nullable(property.getAdditionalPropertiesSchema()));
        }
    }

    /** In a merge patch, a null value removes a key from a map. */
    private static boolean hasNullableValues(RecordComponentInfo component) {
        return component.type().kind() == Type.Kind.PARAMETERIZED_TYPE
                && component.type().asParameterizedType().arguments().stream()
                        .anyMatch(argument -> argument.hasAnnotation(NULLABLE));
    }

    private static void lowerCaseEnum(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> value instanceof String name && name.equals(name.toUpperCase(Locale.ROOT))
                            ? name.toLowerCase(Locale.ROOT)
                            : value)
                    .toList());
        }
        if (schema.getItems() != null) {
            lowerCaseEnum(schema.getItems());
        }
    }
}
