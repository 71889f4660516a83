package dev.waymark.platform.openapi;

import dev.waymark.platform.contract.MergePatch;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Reads method signatures, so that annotations do not repeat them: the body, the ids in the path, what is created. */
final class Signatures {

    private static final Set<String> IDS = Set.of("id", "key");

    private final IndexView index;

    Signatures(IndexView index) {
        this.index = index;
    }

    void describe(Endpoint endpoint) {
        takeBody(endpoint);
        describeVariables(endpoint.path(), endpoint.operation());
        completeAnswers(endpoint);
    }

    /** The body is the {@code T} in {@code Body<T>}. Whether it is optional follows from its schema. */
    private void takeBody(Endpoint endpoint) {
        var mediaType = endpoint.verb() == HttpMethod.PATCH ? MergePatch.MEDIA_TYPE : MediaType.APPLICATION_JSON;
        endpoint.body()
                .map(type -> OASFactory.createRequestBody()
                        .content(content(mediaType, type))
                        .required(true))
                .ifPresent(endpoint.operation()::setRequestBody);
    }

    /** The scanner adds a schema for every record with {@code @Schema}, even if no annotation refers to it. */
    private Content content(String mediaType, Type type) {
        var schema = OASFactory.createSchema().ref(SchemaNames.referenceTo(index.getClassByName(type.name())));
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }

    private static void describeVariables(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .map(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null
                            ? described(path, parameter)
                            : parameter)
                    .toList());
        }
    }

    /** Created again, so that its description comes first. */
    private static Parameter described(String path, Parameter parameter) {
        var described = OASFactory.createParameter().description(descriptionOf(parameter.getName(), path));
        if (parameter.getExample() != null) {
            described.example(parameter.getExample());
        }
        return described
                .name(parameter.getName())
                .in(parameter.getIn())
                .required(true)
                .schema(parameter.getSchema());
    }

    /** "The plan's id." for the id in {@code /plans/{id}}; any other variable is described by its name. */
    private static String descriptionOf(String variable, String path) {
        var name = variable.endsWith("Id") ? "id" : variable;
        if (!IDS.contains(name)) {
            return "The %s.".formatted(name);
        }
        var before = path.substring(0, path.indexOf("/{" + variable + "}"));
        var plural = before.substring(before.lastIndexOf('/') + 1);
        return "The %s's %s.".formatted(plural.replaceFirst("ies$", "y").replaceFirst("s$", ""), name);
    }

    private void completeAnswers(Endpoint endpoint) {
        endpoint.operation().getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() != null) {
                answer.setContent(withoutCharset(answer.getContent()));
            } else if (status.equals("201")) {
                // The scanner applies the return type only to 200.
                answer.setContent(content(MediaType.APPLICATION_JSON, endpoint.answer()));
            }
        });
    }

    private static Content withoutCharset(Content content) {
        var plain = OASFactory.createContent();
        content.getMediaTypes().forEach((type, media) -> plain.addMediaType(type.split(";")[0], media));
        return plain;
    }
}
