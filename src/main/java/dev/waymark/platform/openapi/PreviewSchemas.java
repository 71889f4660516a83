package dev.waymark.platform.openapi;

import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A stored resource always has an id; a preview never does. One record represents both, so its id may be null. The
 * contract has two schemas, ThingView and ThingPreview, so that only clients that read previews must handle null.
 */
final class PreviewSchemas {

    private static final String PREFIX = "#/components/schemas/";
    private static final String ID = "id";
    private static final String UUID = PREFIX + "UUID";

    private final OpenAPI document;

    PreviewSchemas(OpenAPI document) {
        this.document = document;
    }

    void apply() {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getOperationId().startsWith("preview"))
                .flatMap(operation ->
                        operation.getResponses().getAPIResponse("200").getContent().getMediaTypes().values().stream())
                .forEach(media -> media.setSchema(preview(media.getSchema())));
    }

    /** The schema of a preview: without its own id, and with refs in place of other ids. */
    private Schema preview(Schema schema) {
        if (schema.getRef() != null) {
            return previewOfReference(schema);
        }
        if (schema.getItems() == null) {
            return schema;
        }
        var items = UUID.equals(schema.getItems().getRef()) ? reference() : preview(schema.getItems());
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .type(schema.getType())
                .maxItems(schema.getMaxItems())
                .uniqueItems(schema.getUniqueItems())
                .items(items);
    }

    private static Schema reference() {
        var text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        new Vocabulary().bound("", "ref", text);
        return text;
    }

    private Schema previewOfReference(Schema reference) {
        var name = reference.getRef().substring(PREFIX.length());
        var stored = document.getComponents().getSchemas().get(name);
        if (stored.getProperties() == null || !stored.getProperties().containsKey(ID)) {
            return reference;
        }
        var preview = name.replaceFirst("View$", "") + "Preview";
        document.getComponents().addSchema(preview, previewOfObject(stored));
        stored.addProperty(ID, neverNull(stored.getProperties().get(ID)));
        return OASFactory.createSchema().ref(PREFIX + preview);
    }

    private static Schema neverNull(Schema id) {
        return OASFactory.createSchema()
                .description(id.getDescription())
                .ref(id.getAnyOf().get(0).getRef());
    }

    private Schema previewOfObject(Schema stored) {
        var properties = new LinkedHashMap<String, Schema>();
        stored.getProperties().forEach((name, property) -> properties.put(name, preview(property)));
        return OASFactory.createSchema()
                .description(stored.getDescription() + " This is a preview: nothing is stored and nothing has an id.")
                .type(stored.getType())
                .properties(properties)
                .required(stored.getRequired());
    }
}
