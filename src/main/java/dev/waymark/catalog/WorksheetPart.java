package dev.waymark.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.json.JsonSettings;
import java.util.List;

/**
 * What a strategy's file says about its worksheet: the block itself, and which steps its records complete. It has a version of
 * its own, so that a label can change without a new version of what results and plans are made from.
 */
final class WorksheetPart {

    private static final ObjectMapper JSON = JsonSettings.mapper();
    private static final String BLOCK = "worksheet";
    private static final List<String> OF_STEPS = List.of("record", "recordCount");
    private static final List<String> OF_KEYED_STEPS = List.of("key", "record", "recordCount");

    private WorksheetPart() {}

    /** The file's content without it. */
    static JsonNode without(ContentFile file) {
        var content = (ObjectNode) file.tree().deepCopy();
        content.remove(BLOCK);
        completedByRecords(content).forEach(step -> step.remove(OF_STEPS));
        return content;
    }

    /** It alone. */
    static ObjectNode of(ContentFile file) {
        var part = JSON.createObjectNode();
        part.set(BLOCK, file.tree().path(BLOCK));
        var steps = part.putArray("steps");
        completedByRecords(file.tree())
                .forEach(step -> steps.add(step.deepCopy().retain(OF_KEYED_STEPS)));
        return part;
    }

    private static List<ObjectNode> completedByRecords(JsonNode strategy) {
        return strategy.path("template").findParents(OF_STEPS.get(0)).stream()
                .map(ObjectNode.class::cast)
                .toList();
    }
}
