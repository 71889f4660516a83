package dev.waymark.platform.openapi;

import dev.waymark.platform.contract.MergePatch;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Reads the signature of a method, so that no annotation repeats it: the body, and what is created. */
final class Signatures {

    private final IndexView index;

    Signatures(IndexView index) {
        this.index = index;
    }

    void describe(Endpoint endpoint) {
        takeBody(endpoint);
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
