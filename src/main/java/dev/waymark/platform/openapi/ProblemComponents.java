package dev.waymark.platform.openapi;

import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that many operations share: one component for those that come with one status at one operation. */
final class ProblemComponents {

    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";

    private final OpenAPI document;

    ProblemComponents(OpenAPI document) {
        this.document = document;
    }

    /** The answer with these problems of one status, by reference; what no operation gives is not in the document. */
    APIResponse problem(List<ProblemType> types) {
        var name = types.stream().map(ProblemComponents::componentOf).collect(Collectors.joining("Or"));
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
            case UNAUTHENTICATED, FORBIDDEN -> SharedHeaders.add("WWW-Authenticate", response);
            case UNAVAILABLE -> SharedHeaders.add("Retry-After", response);
            case TOO_MANY_REQUESTS -> {
                SharedHeaders.add("Retry-After", response);
                SharedHeaders.addLimitsTo(response);
            }
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
