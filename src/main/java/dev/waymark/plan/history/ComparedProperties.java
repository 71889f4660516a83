package dev.waymark.plan.history;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepView;
import dev.waymark.platform.json.JsonSettings;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The values of a plan, a goal or a step that its history compares, as text by the names that the API gives them. */
final class ComparedProperties {

    /** Writes a view without its parts, which are compared one by one, and most of which are the same. */
    private static final ObjectMapper JSON = without(Map.of(
            PlanView.class, "goals",
            GoalView.class, "steps",
            StepView.class, "occurrences"));

    /** What never changes, what is compared separately, and what follows from the steps. */
    private static final Set<String> NOT_COMPARED =
            Set.of("id", "key", "strategy", "ref", "createdAt", "updatedAt", "awaitingOutcome", "conflicts");

    /** A member who removes a note wants it gone, so it is not repeated here. */
    private static final Set<String> PRIVATE = Set.of("note", "reason", "evidence");

    /** What follows from another property, or is the title of something else. */
    private static final Pattern FOLLOWS = Pattern.compile(".+Label|(?!short).+Title");

    private ComparedProperties() {}

    private static ObjectMapper without(Map<Class<?>, String> parts) {
        var mapper = JsonSettings.mapper();
        parts.forEach((view, part) ->
                mapper.configOverride(view).setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties(part)));
        return mapper;
    }

    static Map<String, String> of(Object view) {
        var found = new TreeMap<String, String>();
        collect(JSON.valueToTree(view), "", found);
        return found;
    }

    private static void collect(JsonNode object, String prefix, Map<String, String> found) {
        object.properties().forEach(property -> {
            var name = property.getKey();
            var value = property.getValue();
            if (NOT_COMPARED.contains(name)
                    || PRIVATE.contains(name)
                    || FOLLOWS.matcher(name).matches()) {
                return;
            }
            if (value.isObject()) {
                collect(value, prefix + name + ".", found);
            } else if (!value.isNull()) {
                found.put(prefix + name, text(value));
            }
        });
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        return value.path(0).isObject()
                ? value.toString()
                : StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","));
    }

    /** A value as the API writes it. */
    static String text(Object value) {
        return JSON.convertValue(value, String.class);
    }
}
