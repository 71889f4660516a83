package dev.waymark.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came back. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean succeeded() {
        return status < 400;
    }

    /** The body as JSON; missing when it is none. */
    JsonNode json() {
        var type = header("Content-Type");
        if (type == null || !type.split(";")[0].endsWith("json") || body.length == 0) {
            return MissingNode.getInstance();
        }
        return parse(text());
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("No JSON: " + json, notJson);
        }
    }
}
