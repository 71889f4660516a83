package dev.waymark.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/**
 * Gives schemas the names that generated clients use: a Page of Cause, which the scanner calls PageCause, becomes
 * CausePage. A value that can have several plain types, such as Answer, becomes an {@code anyOf} of unnamed schemas,
 * which generators of all languages understand.
 */
final class SchemaNames {

    private static final String PREFIX = "#/components/schemas/";
    static final DotName SCHEMA = DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final Pattern PAGE = Pattern.compile("(.*/|)(?:Updates|)Page(\\w+)");

    private final OpenAPI document;

    SchemaNames(OpenAPI document) {
        this.document = document;
    }

    void apply() {
        var named = new LinkedHashMap<String, Schema>();
        document.getComponents().getSchemas().forEach((name, schema) -> named.put(pageLast(name), schema));
        Map.copyOf(named).values().stream()
                .filter(schema -> schema.getOneOf() != null)
                .forEach(schema -> {
                    schema.setAnyOf(unnamed(schema.getOneOf(), named));
                    schema.setOneOf(null);
                });
        document.getComponents().setSchemas(named);
    }

    private static List<Schema> unnamed(List<Schema> forms, Map<String, Schema> named) {
        return forms.stream()
                .map(form -> form.getRef() == null
                        ? form
                        : named.remove(form.getRef().substring(PREFIX.length())))
                .toList();
    }

    /** Makes a reference use the new name of its schema. */
    static Schema renamed(Schema schema) {
        if (schema.getRef() != null) {
            schema.setRef(pageLast(schema.getRef()));
        }
        return schema;
    }

    /** The name that the scanner gives the schema of a class. */
    static String of(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        var named = schema == null ? null : schema.value("name");
        return named == null ? type.simpleName() : named.asString();
    }

    static String referenceTo(ClassInfo type) {
        return PREFIX + of(type);
    }

    private static String pageLast(String name) {
        return PAGE.matcher(name).replaceFirst("$1$2Page");
    }
}
