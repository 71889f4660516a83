package dev.waymark.support;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer, as far as the contract has a say in them.
 *
 * @param uri path and query as they were sent
 * @param requestHeader the value of a header that was sent, null when it was not
 * @param sent the request's body as text, if it had one
 * @param header the value of a header of the answer, null when it has none
 * @param received the answer's body as text
 */
public record Exchange(
        String method,
        URI uri,
        UnaryOperator<@Nullable String> requestHeader,
        Optional<String> sent,
        int status,
        UnaryOperator<@Nullable String> header,
        String received) {

    static Exchange of(HttpRequest request, byte @Nullable [] body, Response response) {
        return new Exchange(
                request.method(),
                request.uri(),
                name -> request.headers().firstValue(name).orElse(null),
                Optional.ofNullable(body).map(bytes -> new String(bytes, StandardCharsets.UTF_8)),
                response.statusCode(),
                response::header,
                response.asString());
    }

    String path() {
        return uri.getRawPath();
    }

    @Override
    public String toString() {
        return "%s %s -> %d %s".formatted(method, path(), status, received);
    }
}
