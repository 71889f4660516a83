package dev.waymark.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request down to its bytes.
 *
 * @param target path and query as they go into the request line
 * @param role who asks, by the name that {@link World} gives a token for
 */
record Request(
        Operation operation, String method, String target, String role, List<Header> headers, byte @Nullable [] body) {

    private static final int MOST_SHOWN = 3_000;
    private static final Path LONG_BODIES = Path.of("target/fuzz");

    record Header(String name, String value) {}

    /** A plain reading of another address by the same caller. */
    Request reading(String other) {
        return new Request(operation, "GET", other, role, List.of(), null);
    }

    Request with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Request(operation, method, target, role, more, body);
    }

    Request without(String name) {
        var fewer =
                headers.stream().filter(header -> !header.name().equals(name)).toList();
        return new Request(operation, method, target, role, fewer, body);
    }

    Request withTarget(String other) {
        return new Request(operation, method, other, role, headers, body);
    }

    Request withMethod(String other) {
        return new Request(operation, other, target, role, headers, body);
    }

    Request withBody(byte[] other) {
        return new Request(operation, method, target, role, headers, other);
    }

    Request withoutBody() {
        return new Request(operation, method, target, role, headers, null);
    }

    Request as(String other) {
        return new Request(operation, method, target, other, headers, body);
    }

    /** Whether it is the operation that it was made of; another method makes another one. */
    boolean isOfItsOperation() {
        return method.equals(operation.method());
    }

    @Nullable
    String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    String path() {
        return target.split("[?#]", 2)[0];
    }

    /** A command that sends it again; a long body is left in a file. */
    String curl() {
        var command = new StringBuilder("curl -i --path-as-is -X " + method + " $'http://localhost:8080"
                + quoted(target.getBytes(StandardCharsets.UTF_8)) + "'");
        if (!role.equals("nobody")) {
            command.append(" -H \"Authorization: Bearer $TOKEN_OF_")
                    .append(role)
                    .append('"');
        }
        headers.forEach(header -> command.append(" -H $'")
                .append(header.name())
                .append(": ")
                .append(quoted(header.value().getBytes(StandardCharsets.UTF_8)))
                .append('\''));
        if (body != null) {
            command.append(" --data-binary ")
                    .append(body.length > MOST_SHOWN ? fileOf(body) : "$'" + quoted(body) + "'");
        }
        return command.toString();
    }

    private static String quoted(byte[] bytes) {
        var result = new StringBuilder();
        for (var each : bytes) {
            if (each == '\'' || each == '\\') {
                result.append('\\').append((char) each);
            } else if (each >= ' ' && each < 0x7f) {
                result.append((char) each);
            } else {
                result.append("\\x%02x".formatted(each));
            }
        }
        return result.toString();
    }

    private static String fileOf(byte[] bytes) {
        try {
            Files.createDirectories(LONG_BODIES);
            var file = LONG_BODIES.resolve(UUID.nameUUIDFromBytes(bytes) + ".bin");
            Files.write(file, bytes);
            return "@" + file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
