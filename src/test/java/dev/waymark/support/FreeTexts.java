package dev.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The properties of requests in which people can write what they want, as the contract has them. */
public final class FreeTexts {

    /** What the platform or a standard gives them to say. */
    private static final Set<String> NOBODYS_WORDS = Set.of("memberId", "coachId", "timeZone", "cadence");

    /** How the patterns of keys begin, which name what there is already. */
    private static final String KEY = "^[a-z]";

    private final Set<String> names = new TreeSet<>();
    private final Set<String> visited = new HashSet<>();

    private FreeTexts() {}

    /** Their names, without those of the objects that they are in. */
    public static Set<String> names() {
        var texts = new FreeTexts();
        ContractDocument.at("/paths")
                .forEach(path -> path.forEach(operation -> operation
                        .at("/requestBody/content")
                        .forEach(content -> texts.visit(content.path("schema"), ""))));
        texts.names.removeAll(NOBODYS_WORDS);
        return texts.names;
    }

    private void visit(JsonNode schema, String name) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && visited.add(reference + " " + name)) {
            visit(ContractDocument.at(reference.substring(1)), name);
        }
        if (isFree(schema)) {
            names.add(name);
        }
        schema.path("properties").properties().forEach(property -> visit(property.getValue(), property.getKey()));
        visitIfThere(schema.path("items"), name);
        visitIfThere(schema.path("additionalProperties"), name);
        for (var several : Set.of("anyOf", "oneOf", "allOf")) {
            schema.path(several).forEach(one -> visit(one, name));
        }
    }

    private void visitIfThere(JsonNode schema, String name) {
        if (schema.isObject()) {
            visit(schema, name);
        }
    }

    private static boolean isFree(JsonNode schema) {
        return schema.path("type").toString().contains("\"string\"")
                && !schema.has("enum")
                && !schema.has("format")
                && !schema.path("pattern").asText().startsWith(KEY);
    }
}
