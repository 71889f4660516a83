package dev.waymark.platform.openapi;

import static dev.waymark.platform.problem.ProblemType.*;

import dev.waymark.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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
    private static final Set<String> WRITE_NOTHING = Set.of("evaluate", "previewPlan", "supposeAssessment");

    /** Operations whose answer holds a secret and is never kept to be given again. */
    private static final Set<String> KEEP_NO_ANSWER = Set.of("makeCalendarFeed");

    /** The problems that only some operations give. */
    private static final Map<String, Set<ProblemType>> OWN_PROBLEMS = Map.ofEntries(
            Map.entry("compareAssessments", EnumSet.of(INCOMPARABLE_ASSESSMENTS)),
            Map.entry("getAssessmentChart", EnumSet.of(CONFLICT)),
            Map.entry("updateAssessment", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("submitAssessment", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("updatePlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addCheckIn", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("readCalendarFeed", EnumSet.of(TOO_MANY_REQUESTS)),
            Map.entry("replanPlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addStrategies", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("splitStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("pausePlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("resumePlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addGoal", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("updateGoal", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("updateStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("completeStep", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("rehearseStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("skipStep", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("reopenStep", EnumSet.of(INVALID_TRANSITION)));

    private final OpenAPI document;
    private final SharedComponents shared;
    private final OperationRoles roles;

    OperationDetails(OpenAPI document, SharedComponents shared, IndexView index) {
        this.document = document;
        this.shared = shared;
        this.roles = new OperationRoles(index);
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

    private static void addParameters(String path, HttpMethod method, Operation operation) {
        var parameters = new ArrayList<String>();
        if (isRepeatable(method, operation)) {
            parameters.add("IdempotencyKey");
        }
        if (honoursIfMatch(path, method, operation)) {
            parameters.add("IfMatch");
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

    private static boolean isRepeatable(HttpMethod method, Operation operation) {
        return method == HttpMethod.POST
                && isWriting(method, operation)
                && !KEEP_NO_ANSWER.contains(operation.getOperationId());
    }

    /** Changes, deletes and actions are made on something that was read; a create is not. */
    private static boolean honoursIfMatch(String path, HttpMethod method, Operation operation) {
        return isWriting(method, operation) && path.contains("{");
    }

    private void addAnswers(String path, HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> addHeaders(method, operation, answer));
        if (method == HttpMethod.GET) {
            var notModified = OASFactory.createAPIResponse()
                    .description("What you have is still the present state.")
                    .addHeader("ETag", SharedComponents.reference("ETag"))
                    .addHeader("X-Request-Id", SharedComponents.reference("X-Request-Id"));
            operation.getResponses().addAPIResponse("304", notModified);
        }
        problemsOf(path, method, operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> operation
                        .getResponses()
                        .addAPIResponse(String.valueOf(entry.getKey()), problems(entry.getValue())));
    }

    private static void addHeaders(HttpMethod method, Operation operation, APIResponse answer) {
        answer.addHeader("X-Request-Id", SharedComponents.reference("X-Request-Id"));
        if (method != HttpMethod.DELETE && !WRITE_NOTHING.contains(operation.getOperationId())) {
            answer.addHeader("ETag", SharedComponents.reference("ETag"));
        }
        if (operation.getOperationId().startsWith("list")) {
            answer.addHeader("Link", SharedComponents.reference("Link"));
        }
        if (operation.getResponses().getAPIResponse("201") == answer) {
            answer.addHeader("Location", SharedComponents.reference("Location"));
        }
        if (isRepeatable(method, operation)) {
            answer.addHeader("Idempotency-Replayed", SharedComponents.reference("Idempotency-Replayed"));
        }
    }

    private Set<ProblemType> problemsOf(String path, HttpMethod method, Operation operation) {
        var problems = EnumSet.of(VALIDATION_FAILED, UNAUTHENTICATED, FORBIDDEN, NOT_ACCEPTABLE, INTERNAL, UNAVAILABLE);
        if (path.contains("{")) {
            problems.add(NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(EnumSet.of(MALFORMED_JSON, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (honoursIfMatch(path, method, operation)) {
            problems.add(PRECONDITION_FAILED);
        }
        if (method == HttpMethod.PATCH) {
            problems.add(PRECONDITION_REQUIRED);
        }
        if (isRepeatable(method, operation)) {
            problems.add(IDEMPOTENCY_KEY_REUSED);
        }
        if (roles.areNone(operation)) {
            problems.removeAll(EnumSet.of(UNAUTHENTICATED, FORBIDDEN));
        }
        problems.addAll(OWN_PROBLEMS.getOrDefault(operation.getOperationId(), Set.of()));
        return problems;
    }

    /** One status can stand for several kinds of problem: the description lists them. */
    private APIResponse problems(List<ProblemType> types) {
        if (types.size() == 1) {
            return shared.problem(types.get(0));
        }
        var description = types.stream()
                .sorted(Comparator.naturalOrder())
                .map(type -> "`%s`: %s".formatted(type.slug(), type.description()))
                .collect(Collectors.joining("\n\n"));
        return SharedComponents.problemResponse(description);
    }
}
