package dev.waymark.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** How the contract says that a value may be null. */
final class Nullability {

    private Nullability() {}

    /** The same schema, which also allows null; a reference becomes one of two alternatives. */
    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            var reference = OASFactory.createSchema().ref(schema.getRef());
            var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .addAnyOf(reference)
                    .addAnyOf(nothing);
        }
        if (schema.getEnumeration() != null) {
            schema.addEnumeration(null);
        }
        return schema.getType().contains(Schema.SchemaType.NULL) ? schema : schema.addType(Schema.SchemaType.NULL);
    }
}
