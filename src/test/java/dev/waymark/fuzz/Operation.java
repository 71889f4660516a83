package dev.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.waymark.support.ContractDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An operation as the document describes it. */
record Operation(String method, String path, JsonNode description) {

    /** A parameter, where it goes ({@code path}, {@code query}, {@code header}), and what it may be. */
    record Parameter(String name, String in, boolean required, JsonNode schema, JsonNode example) {}

    /** A request body: its media type, its schema, and the example of it; both may be missing. */
    record Content(String mediaType, JsonNode schema, JsonNode example) {}

    static List<Operation> all() {
        return ContractDocument.at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    String id() {
        return description.path("operationId").asText();
    }

    boolean takesBody() {
        return description.has("requestBody");
    }

    /** Whether it takes a body of which the document says what can be in it. */
    boolean namesProperties() {
        return takesBody()
                && !Schemas.resolve(content().schema()).path("properties").isEmpty();
    }

    /** The body that it takes. */
    Content content() {
        return description.at("/requestBody/content").properties().stream()
                .findFirst()
                .map(content ->
                        new Content(content.getKey(), content.getValue().path("schema"), exampleOf(content.getValue())))
                .orElseGet(() -> new Content("application/json", MissingNode.getInstance(), MissingNode.getInstance()));
    }

    Stream<Parameter> parameters(String in) {
        return Schemas.list(description.path("parameters")).stream()
                .map(Schemas::resolve)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> new Parameter(
                        parameter.path("name").asText(),
                        in,
                        parameter.path("required").asBoolean(),
                        parameter.path("schema"),
                        exampleOf(parameter)));
    }

    boolean takesHeader(String name) {
        return parameters("header").anyMatch(header -> header.name().equals(name));
    }

    /** Whether it needs no token, by design. */
    boolean isOpenToAll() {
        return description.path("security").isEmpty();
    }

    /** Whether a token with this role is accepted. */
    boolean isFor(String role) {
        return Schemas.list(description.at("/security/0/bearer")).stream()
                .anyMatch(accepted -> accepted.asText().equals(role));
    }

    private static JsonNode exampleOf(JsonNode described) {
        return described.path("examples").properties().stream()
                .map(Map.Entry::getValue)
                .map(example -> example.path("value"))
                .findFirst()
                .orElse(described.path("example"));
    }

    @Override
    public String toString() {
        return id();
    }
}
