package dev.waymark.plan.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import dev.waymark.platform.json.JsonSettings;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The values of a plan, a goal or a step that its history compares, as text by the names that the API gives them. Most are the same before
 * and after a change, and only the others become text.
 */
final class ComparedProperties {

    private static final ObjectMapper JSON = JsonSettings.mapper();

    /** What never changes, what is compared separately, and what follows from the steps. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "id",
            "key",
            "strategy",
            "ref",
            "createdAt",
            "updatedAt",
            "awaitingOutcome",
            "conflicts",
            "goals",
            "steps",
            "occurrences");

    /** A member who removes a note wants it gone, so it is not repeated here. */
    private static final Set<String> PRIVATE = Set.of("note", "reason", "evidence");

    /** What follows from another property, or is the title of something else. */
    private static final Pattern FOLLOWS = Pattern.compile(".+Label|(?!short).+Title");

    private static final ClassValue<Map<String, AnnotatedMember>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, AnnotatedMember> computeValue(Class<?> view) {
            return propertiesOf(view);
        }
    };

    private ComparedProperties() {}

    /** A value that differs; null where there is none. */
    record Difference(
            String property,
            @Nullable String before,
            @Nullable String after) {}

    private static Map<String, AnnotatedMember> propertiesOf(Class<?> view) {
        var properties = new TreeMap<String, AnnotatedMember>();
        JSON.getSerializationConfig().introspect(JSON.constructType(view)).findProperties().stream()
                .filter(property -> isCompared(property.getName()))
                .forEach(property -> {
                    var accessor = property.getAccessor();
                    accessor.fixAccess(true);
                    properties.put(property.getName(), accessor);
                });
        return properties;
    }

    private static boolean isCompared(String name) {
        return !NOT_COMPARED.contains(name)
                && !PRIVATE.contains(name)
                && !FOLLOWS.matcher(name).matches();
    }

    /** Tells of all values that differ between two views of the same kind, without their parts, by name. */
    static void compare(Object before, Object after, Consumer<Difference> differences) {
        var was = new TreeMap<String, String>();
        var is = new TreeMap<String, String>();
        PROPERTIES.get(before.getClass()).forEach((name, accessor) -> {
            var one = accessor.getValue(before);
            var other = accessor.getValue(after);
            if (!Objects.equals(one, other)) {
                collect(name, JSON.valueToTree(one), was);
                collect(name, JSON.valueToTree(other), is);
            }
        });
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .forEach(name -> differences.accept(new Difference(name, was.get(name), is.get(name))));
    }

    private static void collect(String name, JsonNode value, Map<String, String> found) {
        if (value.isObject()) {
            value.properties().stream()
                    .filter(part -> isCompared(part.getKey()))
                    .forEach(part -> collect(name + "." + part.getKey(), part.getValue(), found));
        } else if (!value.isNull()) {
            found.put(name, text(value));
        }
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
