package dev.waymark.platform.contract;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a request body, which has arrived, into a {@link Body}: its encoding and its being JSON are settled here. */
@Provider
@Consumes(MediaType.WILDCARD)
public class BodyReader implements MessageBodyReader<Body<?>> {

    private final Contract contract;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    BodyReader(Contract contract, ObjectMapper json, CurrentVertxRequest request) {
        this.contract = contract;
        this.json = json;
        this.request = request;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var bytes = stream.readAllBytes();
        requirePlain(headers.getFirst(HttpHeaders.CONTENT_ENCODING));
        requireJson(bytes.length, headers.getFirst(HttpHeaders.CONTENT_TYPE));
        var target = (Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0];
        return new Body<>(parse(bytes), target, contract, json);
    }

    /** Asked here and not by {@code @Consumes}, because who may not ask at all is told so first. */
    private void requireJson(int length, @Nullable String contentType) {
        var wanted = isPatch() ? MergePatch.MEDIA_TYPE : MediaType.APPLICATION_JSON;
        var sent = contentType == null ? "" : contentType.split(";")[0].trim();
        if (!sent.equalsIgnoreCase(wanted) && !(length == 0 && contentType == null)) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body with `Content-Type: %s`.".formatted(wanted));
        }
    }

    private static void requirePlain(@Nullable String coding) {
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body uncompressed, without `Content-Encoding`.");
        }
    }

    private boolean isPatch() {
        return request.getCurrent().request().method() == HttpMethod.PATCH;
    }

    private JsonNode parse(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var tree = text.isBlank() ? nothing() : json.readTree(text);
            refuseUnstorable(tree);
            return tree;
        } catch (CharacterCodingException notText) {
            throw malformed("The body is not UTF-8 text: encode it as UTF-8.");
        } catch (JsonProcessingException notJson) {
            throw malformed(describe(notJson));
        }
    }

    /** No body at all is an empty object: the actions whose fields are all optional need none. A change does. */
    private JsonNode nothing() {
        if (isPatch()) {
            throw malformed("There is no body: send the change as a merge patch.");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private static String describe(JsonProcessingException notJson) {
        var at = notJson.getLocation();
        var where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        var duplicate = notJson instanceof JsonParseException
                && notJson.getOriginalMessage().startsWith("Duplicate field");
        return duplicate
                ? "A key appears twice in one object%s: keep one of them.".formatted(where)
                : "The body is not valid JSON%s: check quotes, commas and brackets there.".formatted(where);
    }

    /** PostgreSQL cannot store U+0000 or half of a surrogate pair, and nobody needs them; likewise numbers without end. */
    private static void refuseUnstorable(JsonNode node) {
        // Beyond the range of a double no JSON is interoperable (RFC 7493).
        if (node.isNumber() && Double.isInfinite(node.doubleValue())) {
            throw malformed("A number is outside the range of a double: send a smaller one.");
        }
        if (node.isTextual() && !isText(node.textValue())) {
            throw malformed("A text contains U+0000 or half of a surrogate pair: remove it.");
        }
        node.properties().forEach(field -> {
            if (!isText(field.getKey())) {
                throw malformed("A key contains U+0000 or half of a surrogate pair: remove it.");
            }
            refuseUnstorable(field.getValue());
        });
        if (node.isArray()) {
            node.forEach(BodyReader::refuseUnstorable);
        }
    }

    private static boolean isText(String value) {
        return value.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private static ProblemException malformed(String detail) {
        return ProblemException.of(ProblemType.MALFORMED_JSON, detail);
    }
}
