package dev.waymark.support;

import static dev.waymark.support.ContractDocument.at;
import static dev.waymark.support.ContractDocument.child;
import static dev.waymark.support.ContractDocument.faults;
import static dev.waymark.support.ContractDocument.resolved;
import static dev.waymark.support.ContractDocument.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;

/**
 * Holds every answer against the committed contract: a declared status, a declared media type, the headers that it
 * promises, a body that fits its schema and has nothing that the schema does not know. A request that the service
 * accepted must fit the contract too, so that a request against it can only be answered by a problem.
 */
public final class ContractCheck {

    private static final String PROBLEM = "/components/schemas/Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";

    /** Written only when a check fails: most answers are long. */
    private static final String SHOWN = "%s";

    private ContractCheck() {}

    /** @throws AssertionError saying where the exchange leaves the contract, if it is one of the API */
    public static void hold(Exchange exchange) {
        if (exchange.path().startsWith("/v1/")) {
            ContractDocument.templateOf(exchange.path())
                    .ifPresentOrElse(template -> check(exchange, template), () -> checkProblem(exchange, 404));
        }
    }

    private static void check(Exchange exchange, String template) {
        var method = exchange.method().toLowerCase(Locale.ROOT);
        // HEAD is GET without the body, as HTTP has it; the contract need not say so.
        var pointer = child(child("/paths", template), method.equals("head") ? "get" : method);
        if (method.equals("options")) {
            assertThat(exchange.status()).as(SHOWN, exchange).isEqualTo(204);
            assertThat(exchange.header().apply("Allow"))
                    .as("Allow of %s", exchange)
                    .isNotNull();
        } else if (at(pointer).isMissingNode()) {
            checkProblem(exchange, 405);
            assertThat(exchange.header().apply("Allow"))
                    .as("Allow of %s", exchange)
                    .isNotNull();
        } else {
            checkAnswer(pointer, exchange, method.equals("head"));
            if (exchange.status() < 400) {
                checkAcceptedBody(pointer, exchange);
                new AcceptedParameters(pointer, template, exchange).check();
            }
        }
    }

    private static void checkAnswer(String operation, Exchange exchange, boolean isHead) {
        var answer = resolved(child(operation + "/responses", String.valueOf(exchange.status())));
        assertThat(at(answer).isMissingNode()).as("undeclared: %s", exchange).isFalse();
        at(answer).path("headers").fieldNames().forEachRemaining(name -> {
            var header = resolved(child(answer + "/headers", name));
            var value = exchange.header().apply(name);
            if (value != null) {
                assertThat(faults(header + "/schema", value))
                        .as("%s of %s", name, exchange)
                        .isEmpty();
            } else {
                assertThat(at(header).path("required").asBoolean())
                        .as("%s is promised: %s", name, exchange)
                        .isFalse();
            }
        });
        if (isHead) {
            assertThat(exchange.received()).as(SHOWN, exchange).isEmpty();
        } else {
            checkBody(answer, exchange);
        }
    }

    private static void checkBody(String answer, Exchange exchange) {
        var content = answer + "/content";
        if (at(content).isMissingNode()) {
            assertThat(exchange.received()).as(SHOWN, exchange).isEmpty();
            return;
        }
        var mediaType = exchange.header().apply("Content-Type").split(";")[0];
        assertThat(at(content).has(mediaType))
                .as("%s of %s", mediaType, exchange)
                .isTrue();
        var body = mediaType.endsWith("json") ? tree(exchange.received()) : TextNode.valueOf(exchange.received());
        assertThat(faults(child(content, mediaType) + "/schema", body))
                .as(SHOWN, exchange)
                .isEmpty();
        if (exchange.status() >= 400) {
            checkProblem(exchange, exchange.status());
        }
    }

    private static void checkProblem(Exchange exchange, int status) {
        assertThat(exchange.status()).as(SHOWN, exchange).isEqualTo(status);
        assertThat(exchange.header().apply("Content-Type")).as(SHOWN, exchange).startsWith(PROBLEM_TYPE);
        if (exchange.method().equals("HEAD")) {
            assertThat(exchange.received()).as(SHOWN, exchange).isEmpty();
            return;
        }
        var problem = tree(exchange.received());
        assertThat(faults(PROBLEM, problem)).as(SHOWN, exchange).isEmpty();
        assertThat(problem.path("status").asInt()).as(SHOWN, exchange).isEqualTo(status);
        assertThat(problem.path("detail").asText().contains("listed") && !problem.has("errors"))
                .as("promises a list that is not there: %s", exchange)
                .isFalse();
        checkWords(problem, exchange);
        checkLegalMoves(problem, exchange);
        assertThat(problem.path("requestId").asText())
                .as(SHOWN, exchange)
                .isEqualTo(exchange.header().apply("X-Request-Id"));
    }

    /** What a refused transition names must be operations that there are. */
    private static void checkLegalMoves(JsonNode problem, Exchange exchange) {
        assertThat(problem.has("legal") || !problem.path("type").asText().endsWith("/invalid-transition"))
                .as("does not say what is legal: %s", exchange)
                .isTrue();
        assertThat(problem.findValuesAsText("operation")).as(SHOWN, exchange).isSubsetOf(ContractDocument.operations());
    }

    /** People may see these; what they have sent themselves can be anything. */
    private static void checkWords(JsonNode problem, Exchange exchange) {
        var sent = exchange.uri() + exchange.sent().orElse("");
        problem.findValuesAsText("detail")
                .forEach(detail -> assertThat(PlainWords.codeIn(detail).filter(code -> !sent.contains(code)))
                        .as(SHOWN, exchange)
                        .isEmpty());
    }

    private static void checkAcceptedBody(String operation, Exchange exchange) {
        // In these methods a body means nothing (RFC 9110, section 9.3).
        if (Set.of("GET", "HEAD", "DELETE").contains(exchange.method())) {
            return;
        }
        var declared = at(operation + "/requestBody");
        var body = exchange.sent().filter(text -> !text.isBlank());
        if (body.isEmpty()) {
            assertThat(declared.path("required").asBoolean())
                    .as("a body is required: %s", exchange)
                    .isFalse();
            return;
        }
        assertThat(declared.isMissingNode())
                .as("no body declared: %s", exchange)
                .isFalse();
        var contentType = exchange.requestHeader().apply("Content-Type");
        var mediaType = contentType.split(";")[0].trim().toLowerCase(Locale.ROOT);
        assertThat(declared.path("content").has(mediaType))
                .as("accepted as %s: %s", mediaType, exchange)
                .isTrue();
        var schema = child(operation + "/requestBody/content", mediaType) + "/schema";
        assertThat(faults(schema, tree(body.get())))
                .as("accepted: %s", exchange)
                .isEmpty();
    }
}
