package dev.waymark.fuzz;

import dev.waymark.support.RawConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/** Sends requests as they are, each on its own connection: nothing is encoded, reordered, fixed or left out. */
final class Wire {

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    Answer send(Request request, World world) {
        return send(request, world, "HTTP/1.1");
    }

    Answer send(Request request, World world, String version) {
        try (var connection = connect()) {
            return answer(connection.send(bytes(request, world, version)).read());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    RawConnection connect() throws IOException {
        return new RawConnection(port);
    }

    byte[] bytes(Request request, World world, String version) throws IOException {
        var head = new StringBuilder(
                "%s %s %s\r\nConnection: close\r\n".formatted(request.method(), request.target(), version));
        var token = world.token(request.role());
        // Only later versions need one.
        if (request.header("Host") == null && !version.equals("HTTP/1.0")) {
            head.append("Host: localhost\r\n");
        }
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        request.headers()
                .forEach(header -> head.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append("\r\n"));
        var body = request.body();
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.write(body == null ? new byte[0] : body);
        return bytes.toByteArray();
    }

    static Answer answer(byte[] received) {
        var end = new String(received, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("No answer, but " + new String(received, StandardCharsets.UTF_8));
        }
        var lines = new String(received, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : lines) {
            var colon = line.indexOf(": ");
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        var body = Arrays.copyOfRange(received, end + 4, received.length);
        var isChunked = "chunked".equals(headers.get("Transfer-Encoding"));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, isChunked ? joined(body) : body);
    }

    /** What came in chunks, each behind its size. */
    private static byte[] joined(byte[] chunks) {
        var text = new String(chunks, StandardCharsets.ISO_8859_1);
        var result = new ByteArrayOutputStream();
        var start = 0;
        while (true) {
            var line = text.indexOf("\r\n", start);
            var size = Integer.parseInt(text.substring(start, line), 16);
            if (size == 0) {
                return result.toByteArray();
            }
            result.write(chunks, line + 2, size);
            start = line + 2 + size + 2;
        }
    }
}
