package dev.waymark.platform.openapi;

import dev.waymark.platform.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Gives every operation its security, headers, problems and examples, by rules that apply to all of them. */
final class OperationDetails {

    private static final String HEAVY =
            " Only a few of these requests run at once: one that waits more than a second for its turn gets 503.";

    private final OpenAPI document;
    private final ProblemComponents problems;
    private final OperationParameters parameters;
    private final List<Endpoint> endpoints;

    OperationDetails(OpenAPI document, ProblemComponents problems, List<Endpoint> endpoints) {
        this.document = document;
        this.problems = problems;
        this.parameters = new OperationParameters();
        this.endpoints = endpoints;
    }

    void apply() {
        endpoints.forEach(endpoint -> {
            endpoint.operation().setSecurity(securityOf(endpoint));
            relaxBody(endpoint.verb(), endpoint.operation());
            parameters.complete(endpoint);
            describeTurns(endpoint);
            addAnswers(endpoint);
            new Examples(endpoint.operation()).apply();
        });
    }

    private static List<SecurityRequirement> securityOf(Endpoint endpoint) {
        var permission = endpoint.permission();
        return permission.isOpenToAll()
                ? List.of()
                : List.of(OASFactory.createSecurityRequirement().addScheme("bearer", permission.roles()));
    }

    /** An action whose fields are all optional needs no body. */
    private void relaxBody(HttpMethod method, Operation operation) {
        var body = operation.getRequestBody();
        if (method == HttpMethod.POST && body != null) {
            var media = body.getContent().getMediaTypes().values().iterator().next();
            var reference = media.getSchema().getRef();
            var schema = document.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
            body.setRequired(schema.getRequired() != null);
        }
    }

    private static void describeTurns(Endpoint endpoint) {
        if (endpoint.isHeavy()) {
            endpoint.operation().setDescription(endpoint.operation().getDescription() + HEAVY);
        }
    }

    private void addAnswers(Endpoint endpoint) {
        var responses = endpoint.operation().getResponses();
        responses.getAPIResponses().forEach((status, answer) -> addHeaders(endpoint, status, answer));
        if (endpoint.readsState()) {
            var notModified = OASFactory.createAPIResponse().description("Not modified.");
            SharedHeaders.add("ETag", notModified);
            SharedHeaders.addTo(notModified);
            addLimits(endpoint, notModified);
            responses.addAPIResponse("304", notModified);
        }
        OperationProblems.of(endpoint).stream().collect(Collectors.groupingBy(ProblemType::status)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        responses.addAPIResponse(String.valueOf(entry.getKey()), problems.problem(entry.getValue())));
    }

    private static void addHeaders(Endpoint endpoint, String status, APIResponse answer) {
        SharedHeaders.addTo(answer);
        addLimits(endpoint, answer);
        // What has only begun has no state yet.
        var isAccepted = status.equals("202");
        if (endpoint.answersState() && !isAccepted) {
            SharedHeaders.add("ETag", answer);
        }
        if (endpoint.operation().getOperationId().startsWith("list")) {
            SharedHeaders.add("Link", answer);
        }
        if (status.equals("201") || isAccepted) {
            SharedHeaders.add("Location", answer);
        }
        if (endpoint.isRepeatable()) {
            SharedHeaders.add("Idempotency-Replayed", answer);
        }
    }

    /** Responses to a token say how often it can be used. */
    private static void addLimits(Endpoint endpoint, APIResponse answer) {
        if (!endpoint.permission().isOpenToAll()) {
            SharedHeaders.addLimitsTo(answer);
        }
    }
}
