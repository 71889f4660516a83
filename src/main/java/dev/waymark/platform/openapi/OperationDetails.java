package dev.waymark.platform.openapi;

import dev.waymark.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/** Gives every operation its security, headers, problems and examples, by rules that hold for all of them. */
final class OperationDetails {

    /** Operations that answer a POST without writing anything. */
    private static final Set<String> WRITE_NOTHING = Set.of("evaluateAnswers", "previewPlan", "supposeAssessment");

    /** Operations whose answer holds a secret and is never kept to be given again. */
    private static final Set<String> KEEP_NO_ANSWER = Set.of("makeCalendarFeed");

    private final OpenAPI document;
    private final SharedComponents shared;
    private final OperationRoles roles;
    private final OperationProblems problems;

    OperationDetails(OpenAPI document, SharedComponents shared, IndexView index) {
        this.document = document;
        this.shared = shared;
        this.roles = new OperationRoles(index);
        this.problems = new OperationProblems(roles);
    }

    void apply() {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    operation.setSecurity(roles.securityOf(operation));
                    nameMediaType(method, operation);
                    relaxBody(method, operation);
                    addParameters(path, method, operation);
                    addAnswers(path, method, operation);
                    new Examples(operation).apply();
                }));
    }

    /** The reader of bodies asks for the media type, so that the resources do not name it. */
    private static void nameMediaType(HttpMethod method, Operation operation) {
        var body = operation.getRequestBody();
        if (body != null) {
            var mediaType = method == HttpMethod.PATCH ? "application/merge-patch+json" : "application/json";
            var schema = body.getContent().getMediaTypes().values().iterator().next();
            body.setContent(OASFactory.createContent().addMediaType(mediaType, schema));
        }
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

    private void addParameters(String path, HttpMethod method, Operation operation) {
        shared.sharePaging(operation);
        var parameters = new ArrayList<String>();
        if (isRepeatable(method, operation)) {
            parameters.add("IdempotencyKey");
        }
        if (honoursIfMatch(path, method, operation)) {
            parameters.add(method == HttpMethod.PATCH ? "RequiredIfMatch" : "IfMatch");
        }
        if (method == HttpMethod.GET) {
            parameters.add("IfNoneMatch");
        }
        parameters.add("RequestId");
        parameters.forEach(
                name -> operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name)));
    }

    private static boolean isWriting(HttpMethod method, Operation operation) {
        return method != HttpMethod.GET && !WRITE_NOTHING.contains(operation.getOperationId());
    }

    static boolean isRepeatable(HttpMethod method, Operation operation) {
        return method == HttpMethod.POST
                && isWriting(method, operation)
                && !KEEP_NO_ANSWER.contains(operation.getOperationId());
    }

    /** Changes, deletes and actions are made on something that was read; a create is not. */
    static boolean honoursIfMatch(String path, HttpMethod method, Operation operation) {
        return isWriting(method, operation) && path.contains("{");
    }

    private void addAnswers(String path, HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> addHeaders(method, operation, answer));
        if (method == HttpMethod.GET) {
            var notModified = OASFactory.createAPIResponse()
                    .description("What you have is still the present state.")
                    .addHeader("ETag", SharedHeaders.reference("ETag"));
            SharedHeaders.addTo(notModified);
            operation.getResponses().addAPIResponse("304", notModified);
        }
        problems.of(path, method, operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> operation
                        .getResponses()
                        .addAPIResponse(String.valueOf(entry.getKey()), shared.problem(entry.getValue())));
    }

    private static void addHeaders(HttpMethod method, Operation operation, APIResponse answer) {
        SharedHeaders.addTo(answer);
        if (method != HttpMethod.DELETE
                && !WRITE_NOTHING.contains(operation.getOperationId())
                && !KEEP_NO_ANSWER.contains(operation.getOperationId())) {
            answer.addHeader("ETag", SharedHeaders.reference("ETag"));
        }
        if (operation.getOperationId().startsWith("list")) {
            answer.addHeader("Link", SharedHeaders.reference("Link"));
        }
        if (operation.getResponses().getAPIResponse("201") == answer) {
            answer.addHeader("Location", SharedHeaders.reference("Location"));
        }
        if (isRepeatable(method, operation)) {
            answer.addHeader("Idempotency-Replayed", SharedHeaders.reference("Idempotency-Replayed"));
        }
    }
}
