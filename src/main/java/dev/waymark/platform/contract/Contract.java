package dev.waymark.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.waymark.platform.problem.Fault;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The OpenAPI document at work: requests are checked against the very schemas that are published, so that what the
 * contract says and what the service accepts cannot drift apart.
 */
@ApplicationScoped
@Startup
public class Contract {

    /** Where the build leaves the generated document. */
    private static final String RESOURCE = "META-INF/quarkus-generated-openapi-doc.JSON";

    /** The methods of what can only be read. */
    static final String READING = "GET, HEAD, OPTIONS";

    private static final String BASE = "urn:waymark:contract";

    private final Schema contract;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Map<String, QueryParameter>> queryParameters = new HashMap<>();
    private final Map<String, List<String>> maps = new HashMap<>();
    private final Map<Pattern, String> methods = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    /** A declared query parameter: where its schema stands, and its type. */
    record QueryParameter(String schemaPointer, String type) {}

    /** A path with its variables in braces. */
    private record Template(String path, Pattern pattern) {

        static Template of(String path) {
            return new Template(path, Pattern.compile(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+") + "/?"));
        }
    }

    Contract(ObjectMapper json) {
        try (var resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            var document = json.readTree(resource);
            contract = SchemaRegistry.withDialect(DateTimeFormat.in(Dialects.getOpenApi31()))
                    .getSchema(SchemaLocation.of(BASE), document);
            document.at("/components/schemas")
                    .properties()
                    .forEach(schema -> maps.put(schema.getKey(), DistinctValues.maps(schema.getValue())));
            document.path("paths").properties().forEach(path -> readPath(document, path.getKey(), path.getValue()));
            // A fixed segment wins over a variable.
            templates.sort(Comparator.comparing(Template::path, Comparator.comparingInt(Contract::variables)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int variables(String path) {
        return (int) path.chars().filter(letter -> letter == '{').count();
    }

    private void readPath(JsonNode document, String path, JsonNode item) {
        var allowed = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
        item.properties().forEach(operation -> {
            allowed.add(operation.getKey().toUpperCase(Locale.ROOT));
            var pointer = "/paths" + Fault.segment(path) + "/" + operation.getKey() + "/parameters/";
            readOperation(document, operation.getValue(), pointer);
        });
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        templates.add(Template.of(path));
        methods.put(Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+")), String.join(", ", allowed));
    }

    private void readOperation(JsonNode document, JsonNode operation, String pointer) {
        var parameters = new HashMap<String, QueryParameter>();
        for (var index = 0; index < operation.path("parameters").size(); index++) {
            // What several operations share is referred to: "#/components/parameters/Limit".
            var shared = operation.at("/parameters/" + index + "/$ref");
            var place =
                    shared.isMissingNode() ? pointer + index : shared.asText().substring(1);
            var parameter = document.at(place);
            if ("query".equals(parameter.path("in").asText())) {
                var type = parameter.at("/schema/type").asText();
                parameters.put(parameter.path("name").asText(), new QueryParameter(place + "/schema", type));
            }
        }
        queryParameters.put(operation.path("operationId").asText(), parameters);
    }

    /** The declared query parameters of an operation by name; empty for what the contract leaves out. */
    Map<String, QueryParameter> queryParametersOf(String operationId) {
        return queryParameters.getOrDefault(operationId, Map.of());
    }

    /** The methods of a path, as {@code Allow} lists them; empty when the contract does not know the path. */
    Optional<String> methodsOf(String path) {
        return methods.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The path of the contract that an address belongs to, with its variables in braces. */
    public Optional<String> templateOf(String path) {
        return templates.stream()
                .filter(known -> known.pattern.matcher(path).matches())
                .map(Template::path)
                .findFirst();
    }

    /** Every fault of a request body against the schema of that name. */
    List<Fault> faultsOf(JsonNode body, String schemaName) {
        var schema = "/components/schemas/" + schemaName;
        var less = DistinctValues.in(body, maps.getOrDefault(schemaName, List.of()));
        var errors = check(schema, less);
        // Where something is wrong, it is wrong in other places too.
        return SchemaFaults.inBody(errors.isEmpty() || less == body ? errors : check(schema, body));
    }

    /** Every fault of a query parameter's value. */
    List<Fault> faultsOf(String name, QueryParameter parameter, JsonNode value) {
        return check(parameter.schemaPointer(), value).stream()
                .map(error -> SchemaFaults.inParameter(name, error))
                .toList();
    }

    private List<Error> check(String schemaPointer, JsonNode instance) {
        var schema = schemas.computeIfAbsent(
                schemaPointer,
                pointer -> contract.getSubSchema(
                        SchemaLocation.of(BASE + "#" + pointer).getFragment()));
        return schema.validate(
                instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
