package dev.waymark.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body that is valid exactly when another one is, but takes less checking: of a map, such as answers by item, each value once. A schema
 * for any value looks at no key.
 */
final class DistinctValues {

    /** What a schema may say of a map without looking at its keys. */
    private static final Set<String> REGARDLESS_OF_KEYS =
            Set.of("type", "additionalProperties", "title", "description", "examples");

    /** Where values differ more than this, there is little to gain. */
    private static final int MOST = 50;

    private DistinctValues() {}

    /** The properties of an object that are such maps, by its schema. */
    static List<String> maps(JsonNode schema) {
        return schema.path("properties").properties().stream()
                .filter(property ->
                        property.getValue().path("additionalProperties").isObject())
                .filter(property -> property.getValue().properties().stream()
                        .allMatch(keyword -> REGARDLESS_OF_KEYS.contains(keyword.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The body with each value of these maps once. */
    static JsonNode in(JsonNode body, List<String> maps) {
        if (maps.isEmpty() || !(body instanceof ObjectNode object)) {
            return body;
        }
        var less = object.objectNode().setAll(object);
        for (var map : maps) {
            if (object.get(map) instanceof ObjectNode values) {
                ((ObjectNode) less).set(map, distinct(values));
            }
        }
        return less;
    }

    private static ObjectNode distinct(ObjectNode values) {
        var seen = new HashSet<JsonNode>();
        var distinct = values.objectNode();
        for (var value : values.properties()) {
            if (seen.add(value.getValue())) {
                distinct.set(value.getKey(), value.getValue());
            }
            if (seen.size() > MOST) {
                return values;
            }
        }
        return distinct;
    }
}
