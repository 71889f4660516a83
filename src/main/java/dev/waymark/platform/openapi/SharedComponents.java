package dev.waymark.platform.openapi;

import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Components that many operations share: headers, header parameters, list parameters, problems. */
final class SharedComponents {

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";
    private static final String STRONG = "";
    private static final String OR_WEAK = "(W/)?";
    static final String TAG = "\"zT1xkQ8nB0v6Hq2r\"";
    static final String REQUEST_ID = "5b1cbb0e-18c5-4d5c-9ac6-1cbcb1a1e1d8";

    private final OpenAPI document;

    SharedComponents(OpenAPI document) {
        this.document = document;
    }

    void apply() {
        new SharedHeaders(document).apply();
        addParameters();
    }

    private void addParameters() {
        tagged("IfMatch", "If-Match", STRONG, "refused if the resource has changed since.");
        tagged("RequiredIfMatch", "If-Match", STRONG, "refused if it is missing, or if the resource has changed since.")
                .required(true);
        tagged("IfNoneMatch", "If-None-Match", OR_WEAK, "answered with 304 if the tag has not changed.");
        parameter(
                "IdempotencyKey",
                "Idempotency-Key",
                "1 to 128 visible characters that make it safe to repeat a request: for 24 hours, the same"
                        + " caller, path, key and body get the first response again.",
                text(128).minLength(1).pattern("^[\\x21-\\x7e]+$"),
                "5f0c6f3e-6f8f-4b8e-8d39-0c8a1b8b7c11");
        parameter(
                "RequestId",
                "X-Request-Id",
                "Your id for this request. It is returned in the response and appears in our logs. An id that"
                        + " does not match the pattern is replaced.",
                requestId(),
                REQUEST_ID);
    }

    /** Every list pages alike: the first to say how says it for all. */
    void describe(String component, Parameter parameter) {
        document.getComponents().addParameter(component, parameter);
    }

    private Parameter parameter(String component, String name, String description, Schema schema, String example) {
        var parameter = OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(schema)
                .example(example);
        document.getComponents().addParameter(component, parameter);
        return parameter;
    }

    private Parameter tagged(String component, String name, String weak, String effect) {
        return parameter(
                component,
                name,
                "The `ETag` of the resource that the path names, as you read it. The request is " + effect,
                tags(weak),
                TAG);
    }

    static Schema text(int most) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(most);
    }

    /** One tag, several tags, or {@code *} for any. */
    private static Schema tags(String weak) {
        return text(1000).pattern("^([*]|%s\".*\")$".formatted(weak));
    }

    static Schema requestId() {
        return text(128).minLength(1).pattern("^[A-Za-z0-9._:/+=-]+$");
    }

    /** A reference to the response for these problems of one status. Only responses that some operation uses are added. */
    APIResponse problem(List<ProblemType> types) {
        var name = types.stream().map(SharedComponents::componentOf).collect(Collectors.joining("Or"));
        var responses = document.getComponents().getResponses();
        if (responses == null || !responses.containsKey(name)) {
            document.getComponents().addResponse(name, described(types));
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static APIResponse described(List<ProblemType> types) {
        var schema = OASFactory.createSchema().ref(PROBLEM_SCHEMA);
        var media = OASFactory.createMediaType().schema(schema);
        var response = OASFactory.createAPIResponse()
                .description(types.stream()
                        .map(type -> "`%s`: %s".formatted(type.slug(), type.description()))
                        .collect(Collectors.joining("\n\n")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        SharedHeaders.addTo(response);
        switch (types.get(0)) {
            case UNAUTHENTICATED, FORBIDDEN ->
                response.addHeader("WWW-Authenticate", SharedHeaders.reference("WWW-Authenticate"));
            case TOO_MANY_REQUESTS, UNAVAILABLE ->
                response.addHeader("Retry-After", SharedHeaders.reference("Retry-After"));
            default -> {}
        }
        return response;
    }

    private static String componentOf(ProblemType type) {
        var words = new StringBuilder();
        for (var word : type.slug().split("-")) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }
}
