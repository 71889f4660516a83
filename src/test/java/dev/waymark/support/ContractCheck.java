package dev.waymark.support;

import static dev.waymark.support.ContractDocument.at;
import static dev.waymark.support.ContractDocument.child;
import static dev.waymark.support.ContractDocument.faults;
import static dev.waymark.support.ContractDocument.resolved;
import static dev.waymark.support.ContractDocument.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds every answer against the committed contract: a declared status, a declared media type, the headers that it
 * promises, a body that fits its schema and has nothing that the schema does not know. A request that the service
 * accepted must fit the contract too, so that a request against it can only be answered by a problem.
 */
public class ContractCheck implements Filter {

    private static final String PROBLEM = "/components/schemas/Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/v1/")) {
            ContractDocument.templateOf(path)
                    .ifPresentOrElse(
                            template -> check(request, response, template),
                            () -> checkProblem(response, 404, "no such path: " + path));
        }
        return response;
    }

    private static void check(FilterableRequestSpecification request, Response response, String template) {
        var method = request.getMethod().toLowerCase(Locale.ROOT);
        var about = "%s %s -> %d %s".formatted(method, template, response.statusCode(), response.asString());
        // HEAD is GET without the body, as HTTP has it; the contract need not say so.
        var pointer = child(child("/paths", template), method.equals("head") ? "get" : method);
        if (method.equals("options")) {
            assertThat(response.statusCode()).as(about).isEqualTo(204);
            assertThat(response.header("Allow")).as("Allow of " + about).isNotNull();
        } else if (at(pointer).isMissingNode()) {
            checkProblem(response, 405, about);
            assertThat(response.header("Allow")).as("Allow of " + about).isNotNull();
        } else {
            checkAnswer(pointer, response, method.equals("head"), about);
            if (response.statusCode() < 400) {
                checkAcceptedBody(pointer, request, about);
                new AcceptedParameters(pointer, template, request, about).check();
            }
        }
    }

    private static void checkAnswer(String operation, Response response, boolean isHead, String about) {
        var answer = resolved(child(operation + "/responses", String.valueOf(response.statusCode())));
        assertThat(at(answer).isMissingNode()).as("undeclared: " + about).isFalse();
        at(answer).path("headers").fieldNames().forEachRemaining(name -> {
            var header = resolved(child(answer + "/headers", name));
            var value = response.header(name);
            if (value != null) {
                assertThat(faults(header + "/schema", value))
                        .as(name + " of " + about)
                        .isEmpty();
            } else {
                assertThat(at(header).path("required").asBoolean())
                        .as(name + " is promised: " + about)
                        .isFalse();
            }
        });
        if (isHead) {
            assertThat(response.asString()).as(about).isEmpty();
        } else {
            checkBody(answer, response, about);
        }
    }

    private static void checkBody(String answer, Response response, String about) {
        var content = answer + "/content";
        if (at(content).isMissingNode()) {
            assertThat(response.asString()).as(about).isEmpty();
            return;
        }
        var mediaType = response.contentType().split(";")[0];
        assertThat(at(content).has(mediaType)).as(mediaType + " of " + about).isTrue();
        var body = mediaType.endsWith("json") ? tree(response.asString()) : TextNode.valueOf(response.asString());
        assertThat(faults(child(content, mediaType) + "/schema", body))
                .as(about)
                .isEmpty();
        if (response.statusCode() >= 400) {
            checkProblem(response, response.statusCode(), about);
        }
    }

    private static void checkProblem(Response response, int status, String about) {
        assertThat(response.statusCode()).as(about).isEqualTo(status);
        assertThat(response.contentType()).as(about).startsWith(PROBLEM_TYPE);
        var problem = tree(response.asString());
        assertThat(faults(PROBLEM, problem)).as(about).isEmpty();
        assertThat(problem.path("status").asInt()).as(about).isEqualTo(status);
        assertThat(problem.path("requestId").asText()).as(about).isEqualTo(response.header("X-Request-Id"));
    }

    private static void checkAcceptedBody(String operation, FilterableRequestSpecification request, String about) {
        var declared = at(operation + "/requestBody");
        var body = bodyOf(request);
        if (body.isEmpty()) {
            assertThat(declared.path("required").asBoolean())
                    .as("a body is required: " + about)
                    .isFalse();
            return;
        }
        assertThat(declared.isMissingNode()).as("no body declared: " + about).isFalse();
        var mediaType = request.getContentType().split(";")[0].trim().toLowerCase(Locale.ROOT);
        assertThat(declared.path("content").has(mediaType))
                .as("accepted as %s: %s", mediaType, about)
                .isTrue();
        var schema = child(operation + "/requestBody/content", mediaType) + "/schema";
        assertThat(faults(schema, tree(body.get()))).as("accepted: " + about).isEmpty();
    }

    private static Optional<String> bodyOf(FilterableRequestSpecification request) {
        Object body = request.getBody();
        var text = body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : body;
        return Optional.ofNullable(text).map(Object::toString).filter(json -> !json.isBlank());
    }
}
