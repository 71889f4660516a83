package dev.waymark.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Adds recorded examples to an operation: {@code openapi/examples/<operationId>.{request,response}.json}. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Operation operation;

    Examples(Operation operation) {
        this.operation = operation;
    }

    void apply() {
        if (operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), "request");
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                put(answer.getContent(), "response");
            }
        });
    }

    private void put(@Nullable Content content, String side) {
        if (content != null) {
            read(side)
                    .ifPresent(example -> content.getMediaTypes().forEach((type, media) -> {
                        // A response that is not JSON is one string in its file.
                        if (type.endsWith("json") != example instanceof String) {
                            media.setExample(example);
                        }
                    }));
        }
    }

    private Optional<Object> read(String side) {
        var name = "openapi/examples/%s.%s.json".formatted(operation.getOperationId(), side);
        try (var resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return resource == null ? Optional.empty() : Optional.of(JSON.readValue(resource, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
