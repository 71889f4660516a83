package dev.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.support.Routes.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bodies for an operation with a mark in them, to be looked for where it must not be. */
public final class MarkedBodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** With a mark, more than a body may have. */
    private static final int TOO_LONG = 256 * 1024;

    private MarkedBodies() {}

    /** The mark as the value of each property of the contract, as a name, as an element, and in what cannot be read. */
    public static List<Object> of(Route route, String mark) {
        var bodies = new ArrayList<Object>();
        for (var name : properties(route)) {
            bodies.add(with(route, name, JSON.valueToTree(mark)));
            bodies.add(with(route, name, JSON.valueToTree(Map.of(mark, mark))));
            bodies.add(with(route, name, JSON.valueToTree(List.of(mark))));
        }
        bodies.add(with(route, mark, JSON.valueToTree(mark)));
        bodies.add("{\"title\": \"" + mark);
        bodies.add("\"" + mark + "\" " + mark);
        bodies.add("{\"title\": \"" + mark + "x".repeat(TOO_LONG) + "\"}");
        return bodies;
    }

    /** The body of the operation's example; empty if there is none. */
    public static ObjectNode example(String operation) {
        try {
            var file = Path.of("openapi/examples/%s.request.json".formatted(operation));
            return Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> properties(Route route) {
        var schema = ContractDocument.at("/paths/%s/%s/requestBody/content/%s/schema/$ref"
                .formatted(
                        escaped(route.path()),
                        route.method().toLowerCase(Locale.ROOT),
                        escaped(String.valueOf(route.bodyType()))));
        var names = new ArrayList<String>();
        ContractDocument.at(schema.asText().substring(1) + "/properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static ObjectNode with(Route route, String name, JsonNode value) {
        return example(route.id()).set(name, value);
    }
}
