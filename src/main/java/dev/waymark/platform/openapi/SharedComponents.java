package dev.waymark.platform.openapi;

import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What many operations share: headers, header parameters, problems. */
final class SharedComponents {

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    private final OpenAPI document;

    SharedComponents(OpenAPI document) {
        this.document = document;
    }

    void apply() {
        addHeaders();
        addParameters();
    }

    private void addHeaders() {
        header("ETag", "The tag of this state; send it in `If-Match` or `If-None-Match`.", "\"zT1xkQ8nB0v6Hq2r\"");
        header(
                "Location",
                "Where the new resource is.",
                "http://localhost:8080/v1/plans/0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b");
        header(
                "Link",
                "The next page (RFC 8288), when there is one.",
                "<http://localhost:8080/v1/plans?cursor=...>; rel=\"next\"");
        header("X-Request-Id", "The request's id: yours, or one made here.", "5b1cbb0e-18c5-4d5c-9ac6-1cbcb1a1e1d8");
        header("Idempotency-Replayed", "`true` when this is the first answer again.", "true");
        header("Retry-After", "Seconds to wait.", "5");
        header("WWW-Authenticate", "The challenge of RFC 6750.", "Bearer error=\"invalid_token\"");
    }

    private void addParameters() {
        parameter(
                "IfMatch",
                "If-Match",
                "The `ETag` that you read: the request is refused when the resource has changed since.",
                "\"zT1xkQ8nB0v6Hq2r\"");
        parameter(
                "IfNoneMatch",
                "If-None-Match",
                "The `ETag` that you have: 304 when it is still the present one.",
                "\"zT1xkQ8nB0v6Hq2r\"");
        parameter(
                "IdempotencyKey",
                "Idempotency-Key",
                "1 to 128 visible characters that make a repetition harmless: within 24 hours, the same key and body get the first"
                        + " answer again.",
                "5f0c6f3e-6f8f-4b8e-8d39-0c8a1b8b7c11");
        parameter(
                "RequestId",
                "X-Request-Id",
                "Your id for this request; it comes back and stands in our logs.",
                "5b1cbb0e-18c5-4d5c-9ac6-1cbcb1a1e1d8");
    }

    private void header(String name, String description, String example) {
        document.getComponents()
                .addHeader(
                        name,
                        OASFactory.createHeader()
                                .description(description)
                                .schema(text(name))
                                .example(example));
    }

    private void parameter(String component, String name, String description, String example) {
        document.getComponents()
                .addParameter(
                        component,
                        OASFactory.createParameter()
                                .in(Parameter.In.HEADER)
                                .name(name)
                                .description(description)
                                .schema(text(name).maxLength("Idempotency-Key".equals(name) ? 128 : 1000))
                                .example(example));
    }

    private static Schema text(String name) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return "Idempotency-Key".equals(name) ? schema.minLength(1).pattern("^[\\x21-\\x7e]+$") : schema;
    }

    /** The answer with this problem, by reference; what no operation gives is not in the document. */
    APIResponse problem(ProblemType type) {
        var name = componentOf(type);
        if (document.getComponents().getResponses() == null
                || !document.getComponents().getResponses().containsKey(name)) {
            document.getComponents().addResponse(name, described(type));
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private static APIResponse described(ProblemType type) {
        var response = problemResponse("`%s`: %s".formatted(type.slug(), type.description()));
        switch (type) {
            case UNAUTHENTICATED, FORBIDDEN -> response.addHeader("WWW-Authenticate", reference("WWW-Authenticate"));
            case TOO_MANY_REQUESTS, UNAVAILABLE -> response.addHeader("Retry-After", reference("Retry-After"));
            default -> {}
        }
        return response;
    }

    static APIResponse problemResponse(String description) {
        var schema = OASFactory.createSchema().ref(PROBLEM_SCHEMA);
        var media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("X-Request-Id", reference("X-Request-Id"))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static String componentOf(ProblemType type) {
        var words = new StringBuilder();
        for (var word : type.slug().split("-")) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }
}
