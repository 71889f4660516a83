package dev.waymark.platform.docs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The guide to all closed lists of the contract, made from the contract, the problems and the codes of errors. */
final class Codes {

    private static final String REFERENCE = "#/components/schemas/";

    private static final String INTRODUCTION = """
            # Codes

            Every closed list of values in the API. Within `/v1`, responses may gain new values: treat one that you do not know as
            you would treat a missing one. Keys of causes, strategies and questionnaires are content: read them from the catalog.

            """;

    private static final String PROBLEMS = """
            ## Problems

            The last segment of a problem's `type`. [Problems](/problems) describes each of them.

            | status | type | title |
            |---|---|---|
            """;

    private static final String FAULTS = """

            ## Errors in a request

            The `code` of each of the `errors` of `validation-failed`. [Its page](/problems/validation-failed) shows an example of each.

            | code | meaning |
            |---|---|
            """;

    private final JsonNode schemas;
    private final TreeMap<String, Set<String>> uses = new TreeMap<>();

    private Codes(JsonNode contract) {
        schemas = contract.at("/components/schemas");
        schemas.properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> note(property.getValue(), schema.getKey() + "." + property.getKey())));
    }

    static String markdown(JsonNode contract) {
        return new Codes(contract).written();
    }

    private void note(JsonNode node, String place) {
        var reference = node.path("$ref").asText();
        if (reference.startsWith(REFERENCE)) {
            uses.computeIfAbsent(reference.substring(REFERENCE.length()), any -> new TreeSet<>())
                    .add(place);
        }
        node.forEach(child -> note(child, place));
    }

    private String written() {
        var problems = Arrays.stream(ProblemType.values())
                .map(type -> "| %d | `%s` | %s |".formatted(type.status(), type.slug(), type.title()))
                .collect(Collectors.joining("\n"));
        var faults = Arrays.stream(FaultCode.values())
                .map(code -> "| `%s` | %s |".formatted(code.wireName(), code.meaning()))
                .collect(Collectors.joining("\n"));
        var lists = schemas.properties().stream()
                .filter(schema ->
                        schema.getValue().has("enum") && !schema.getKey().equals("FaultCode"))
                .map(schema -> list(schema.getKey(), schema.getValue()))
                .collect(Collectors.joining("\n"));
        return INTRODUCTION + PROBLEMS + problems + "\n" + FAULTS + faults + "\n\n" + lists;
    }

    private String list(String name, JsonNode schema) {
        var values = StreamSupport.stream(schema.path("enum").spliterator(), false)
                .map(value -> "`%s`".formatted(value.asText()))
                .collect(Collectors.joining(" · "));
        var places = uses.getOrDefault(name, Set.of()).stream()
                .map(place -> "`%s`".formatted(place))
                .collect(Collectors.joining(", "));
        return "## %s\n\n%s\n\n%s\n".formatted(name, schema.path("description").asText(), values)
                + (places.isEmpty() ? "" : "\nUsed in " + places + ".\n");
    }
}
