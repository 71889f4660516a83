package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds every answer against the committed contract: a declared status, a declared media type and header, a body that
 * fits its schema and has nothing that the schema does not know. What the service accepted must fit the contract too.
 */
public class ContractCheck implements Filter {

    private static final String BASE = "urn:contract";
    private static final JsonNode DOCUMENT = read();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(Map.of(BASE, closed(DOCUMENT).toString())));

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Clients must bear properties that they do not know; a test must not. */
    private static JsonNode closed(JsonNode document) {
        var copy = (ObjectNode) document.deepCopy();
        copy.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return copy;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/")) {
            templateOf(path)
                    .ifPresentOrElse(
                            template -> check(request, response, template),
                            () -> assertThat(response.statusCode()).as(path).isEqualTo(404));
        }
        return response;
    }

    private static Optional<String> templateOf(String path) {
        return DOCUMENT.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                // /versions is no {id}: the template with the fewest variables is meant.
                .min(Comparator.comparingLong(template ->
                        template.chars().filter(letter -> letter == '{').count()));
    }

    private static void check(FilterableRequestSpecification request, Response response, String template) {
        var isHead = request.getMethod().equals("HEAD");
        var method = isHead ? "get" : request.getMethod().toLowerCase(Locale.ROOT);
        var pointer = "/paths/" + template.replace("/", "~1") + "/" + method;
        var operation = DOCUMENT.at(pointer);
        if (operation.isMissingNode()) {
            assertThat(response.statusCode()).as(method + " " + template).isIn(undeclared(method));
            return;
        }
        var about = "%s %s -> %d %s".formatted(method, template, response.statusCode(), response.asString());
        var answer = operation.path("responses").path(String.valueOf(response.statusCode()));
        assertThat(answer.isMissingNode()).as("undeclared: " + about).isFalse();
        var answerPointer = answer.has("$ref")
                ? answer.path("$ref").asText().substring(1)
                : pointer + "/responses/" + response.statusCode();
        DOCUMENT.at(answerPointer).path("headers").fieldNames().forEachRemaining(header -> {
            if (!List.of("Link", "Idempotency-Replayed").contains(header)) {
                assertThat(response.header(header)).as(header + " of " + about).isNotNull();
            }
        });
        if (isHead) {
            assertThat(response.asString()).as(about).isEmpty();
        } else {
            checkBody(answerPointer, response, about);
        }
        if (response.statusCode() < 300 && request.getBody() instanceof String body) {
            checkAccepted(operation, body, about);
        }
    }

    /** What an address answers to a method that the contract does not give it. */
    private static List<Integer> undeclared(String method) {
        return method.equals("options") ? List.of(204) : List.of(405, 404);
    }

    private static void checkBody(String answerPointer, Response response, String about) {
        var content = DOCUMENT.at(answerPointer).path("content");
        if (content.isMissingNode()) {
            assertThat(response.asString()).as(about).isEmpty();
            return;
        }
        var mediaType = response.contentType().split(";")[0];
        assertThat(content.has(mediaType)).as(mediaType + " of " + about).isTrue();
        var schema = answerPointer + "/content/" + mediaType.replace("/", "~1") + "/schema";
        var body = mediaType.endsWith("json") ? tree(response.asString()) : TextNode.valueOf(response.asString());
        assertThat(faults(schema, body)).as(about).isEmpty();
    }

    private static void checkAccepted(JsonNode operation, String body, String about) {
        var content = operation.at("/requestBody/content");
        assertThat(content.isMissingNode()).as("no body declared: " + about).isFalse();
        var reference = content.elements().next().at("/schema/$ref").asText();
        assertThat(faults(reference.substring(1), tree(body)))
                .as("accepted: " + about)
                .isEmpty();
    }

    private static List<String> faults(String schemaPointer, JsonNode instance) {
        return SCHEMAS
                .getSchema(SchemaLocation.of(BASE + "#" + schemaPointer))
                .validate(instance, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
