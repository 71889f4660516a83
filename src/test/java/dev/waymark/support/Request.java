package dev.waymark.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that is being written, with all that a test says of it; it is sent by its method's name, and its answer is held
 * against the contract.
 */
public final class Request {

    private static final HttpClient CLIENT;

    static {
        // A hostile client sends any; the library must be told before it is first used.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a path or a query cannot hold as it is, and {@code +}, which a query takes for a space. */
    private static final Pattern ENCODED = Pattern.compile("[^A-Za-z0-9\\-._~!$&'()*,;=:@/?]+");

    private final List<String> headers = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private @Nullable String base;
    private @Nullable String contentType;
    private boolean isChecked = true;
    private boolean encodes = true;
    private byte @Nullable [] body;

    Request() {}

    /** The contract need not know of it, and its answer may leave it. */
    public Request unchecked() {
        isChecked = false;
        return this;
    }

    /** To another address than that of the service under test. */
    public Request baseUri(String address) {
        base = address;
        return this;
    }

    /** One more header of that name. */
    public Request header(String name, Object value) {
        headers.add(name);
        headers.add(value.toString());
        return this;
    }

    /** Instead of any that it had. */
    public Request contentType(String type) {
        contentType = type;
        return this;
    }

    public Request accept(String types) {
        return header("Accept", types);
    }

    /** Bytes or text as they are, and everything else as JSON. */
    public Request body(Object content) {
        try {
            body = content instanceof byte[] bytes
                    ? bytes
                    : content instanceof String text
                            ? text.getBytes(StandardCharsets.UTF_8)
                            : JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
        return this;
    }

    public Request queryParam(String name, Object value) {
        parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return this;
    }

    /** Sends paths as they are written, percent signs and all. */
    public Request encoded() {
        encodes = false;
        return this;
    }

    public Response get(String path) {
        return request("GET", path);
    }

    public Response head(String path) {
        return request("HEAD", path);
    }

    public Response options(String path) {
        return request("OPTIONS", path);
    }

    public Response post(String path) {
        return request("POST", path);
    }

    public Response put(String path) {
        return request("PUT", path);
    }

    public Response patch(String path) {
        return request("PATCH", path);
    }

    public Response delete(String path) {
        return request("DELETE", path);
    }

    public Response request(String method, String path) {
        var sent = made(method, address(path));
        try {
            var received = CLIENT.send(sent, BodyHandlers.ofByteArray());
            var response = new Response(sent, received);
            if (isChecked) {
                ContractCheck.hold(Exchange.of(sent, body, response));
            }
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest made(String method, URI address) {
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, content);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        return request.build();
    }

    private URI address(String path) {
        var written = path.startsWith("http") ? path : (base == null ? Api.address() : base) + path;
        var query = String.join("&", parameters);
        var separator = query.isEmpty() ? "" : written.contains("?") ? "&" : "?";
        return URI.create((encodes ? encode(written) : written) + separator + query);
    }

    private static String encode(String text) {
        return ENCODED.matcher(text)
                .replaceAll(run -> run.group()
                        .codePoints()
                        .mapToObj(letter -> URLEncoder.encode(Character.toString(letter), StandardCharsets.UTF_8))
                        .collect(Collectors.joining())
                        .replace("+", "%20"));
    }
}
