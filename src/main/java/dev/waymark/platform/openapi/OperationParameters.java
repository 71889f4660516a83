package dev.waymark.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes the parameters of an operation: by their names, and by those that operations of its kind share. */
final class OperationParameters {

    /** The query parameters of all lists, and the components that describe them. */
    private static final Map<String, String> PAGING = Map.of("limit", "Limit", "cursor", "Cursor");

    private static final Set<String> IDS = Set.of("id", "key");

    private final Vocabulary vocabulary = new Vocabulary();

    void complete(Endpoint endpoint) {
        var operation = endpoint.operation();
        var own = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        operation.setParameters(Stream.concat(
                        own.stream().map(parameter -> completed(parameter, endpoint.path())),
                        headersOf(endpoint).stream().map(OperationParameters::reference))
                .toList());
    }

    private Parameter completed(Parameter parameter, String path) {
        var shared = PAGING.get(parameter.getName());
        return shared == null ? described(parameter, path) : reference(shared);
    }

    /** Made again, so that what it is about comes first. */
    private Parameter described(Parameter parameter, String path) {
        var name = parameter.getName();
        var description = parameter.getDescription();
        vocabulary.bound("", name, parameter.getSchema());
        var described =
                OASFactory.createParameter().description(description == null ? describe(name, path) : description);
        vocabulary.example(name).ifPresent(described::example);
        if (parameter.getExample() != null) {
            described.example(parameter.getExample());
        }
        return described
                .name(name)
                .in(parameter.getIn())
                .required(parameter.getRequired())
                .schema(parameter.getSchema());
    }

    /** "The plan's id." for the id in {@code /plans/{id}}; what is no id describes itself. */
    private static String describe(String variable, String path) {
        var name = variable.endsWith("Id") ? "id" : variable;
        if (!IDS.contains(name)) {
            return "The %s.".formatted(name);
        }
        var before = path.substring(0, path.indexOf("/{" + variable + "}"));
        var plural = before.substring(before.lastIndexOf('/') + 1);
        return "The %s's %s.".formatted(plural.replaceFirst("ies$", "y").replaceFirst("s$", ""), name);
    }

    private static List<String> headersOf(Endpoint endpoint) {
        var headers = new ArrayList<String>();
        if (endpoint.isRepeatable()) {
            headers.add("IdempotencyKey");
        }
        if (endpoint.honorsIfMatch()) {
            headers.add(endpoint.verb() == HttpMethod.PATCH ? "RequiredIfMatch" : "IfMatch");
        }
        if (endpoint.readsState()) {
            headers.add("IfMatch");
            headers.add("IfNoneMatch");
        }
        headers.add("RequestId");
        return headers;
    }

    private static Parameter reference(String component) {
        return OASFactory.createParameter().ref("#/components/parameters/" + component);
    }
}
