package dev.waymark.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Objects whose properties are not known beforehand, such as the fields of a record. For JSON Schema, any property is allowed
 * that no keyword excludes. Generators of TypeScript take an object without properties for one that has none, unless
 * {@code additionalProperties} says otherwise.
 */
final class OpenObjects {

    private OpenObjects() {}

    /** Says that any property is allowed where the schema says nothing about properties. */
    static Schema opened(Schema schema) {
        return isObject(schema) && schema.getProperties() == null && schema.getAdditionalPropertiesSchema() == null
                ? schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                : schema;
    }

    private static boolean isObject(Schema schema) {
        return schema.getRef() == null
                && schema.getType() != null
                && schema.getType().contains(SchemaType.OBJECT);
    }
}
