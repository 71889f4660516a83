package dev.waymark.support;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** An answer of the service: what it says, and what a test expects of it. Text and JSON are read once, when they are first asked for. */
public final class Response {

    private final HttpRequest request;
    private final HttpResponse<byte[]> received;
    private String root = "";
    private @Nullable String text;
    private @Nullable Json json;

    Response(HttpRequest request, HttpResponse<byte[]> received) {
        this.request = request;
        this.received = received;
    }

    public int statusCode() {
        return received.statusCode();
    }

    public HttpHeaders headers() {
        return received.headers();
    }

    /** The first value of that header; null when there is none. */
    public @Nullable String header(String name) {
        return headers().firstValue(name).orElse(null);
    }

    /** The media type with its parameters; empty when there is none. */
    public String contentType() {
        return headers().firstValue("Content-Type").orElse("");
    }

    public byte[] asByteArray() {
        return received.body();
    }

    public String asString() {
        if (text == null) {
            text = new String(received.body(), StandardCharsets.UTF_8);
        }
        return text;
    }

    public Json json() {
        if (json == null) {
            json = Json.parse(asString());
        }
        return json;
    }

    /** The value at a path, of the type that is expected of it: see {@link Json}. */
    public <T> T path(String path) {
        return json().get(path);
    }

    /** Begins what is expected of it. */
    public Response then() {
        return this;
    }

    /** Ends what is expected of it. */
    public Response extract() {
        return this;
    }

    public Response statusCode(int expected) {
        return statusCode(equalTo(expected));
    }

    public Response statusCode(Matcher<? super Integer> expected) {
        check(this::toString, statusCode(), expected);
        return this;
    }

    public Response header(String name, String expected) {
        return header(name, equalTo(expected));
    }

    public Response header(String name, Matcher<? super String> expected) {
        check(() -> name + " of " + this, header(name), expected);
        return this;
    }

    /** Whatever its parameters are, unless some are expected. */
    public Response contentType(String expected) {
        var type = contentType();
        var shown = expected.contains(";") ? type.replace(" ", "") : type.split(";")[0];
        check(() -> "Content-Type of " + this, shown, equalToIgnoringCase(expected.replace(" ", "")));
        return this;
    }

    public Response contentType(Matcher<? super String> expected) {
        return header("Content-Type", expected);
    }

    public Response body(Matcher<? super String> expected) {
        check(this::toString, asString(), expected);
        return this;
    }

    /** What is expected at a path. */
    @SuppressWarnings("unchecked")
    public Response body(String path, Matcher<?> expected) {
        Object value = json().get(root.isEmpty() ? path : root + "." + path);
        check(() -> path + " of " + this, value, (Matcher<Object>) expected);
        return this;
    }

    /** From here on, paths begin at this one. */
    public Response rootPath(String path) {
        root = path;
        return this;
    }

    /** What it is about is written only when it fails: most answers are long. */
    private static <T> void check(Supplier<String> about, @Nullable T actual, Matcher<? super T> expected) {
        if (!expected.matches(actual)) {
            assertThat(about.get(), actual, expected);
        }
    }

    @Override
    public String toString() {
        return "%s %s -> %d %s".formatted(request.method(), request.uri(), statusCode(), asString());
    }
}
