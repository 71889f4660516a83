package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.RawConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Sends lawful requests as no honest client does: piece by piece while others are served, far too large, not to the end, in HTTP/1.0. */
final class RoughHandling {

    private static final int TOO_LARGE = 256 * 1024 + 1;
    private static final int MOST_PIECES = 20;

    private enum Way {
        SLOW,
        HUGE_BY_LENGTH,
        HUGE_IN_CHUNKS,
        ABORTED,
        HTTP_1_0
    }

    private final Wire wire;
    private final World world;
    private final Random random;

    RoughHandling(Wire wire, World world, Random random) {
        this.wire = wire;
        this.world = world;
        this.random = random;
    }

    /** The answer to the request, if it can have one of its own. */
    Optional<Answer> send(Request request) {
        var way = Way.values()[random.nextInt(Way.values().length)];
        try {
            return send(request, way);
        } catch (AssertionError wrong) {
            throw new AssertionError("Sent " + way + ": " + wrong.getMessage(), wrong);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Answer> send(Request request, Way way) throws IOException {
        return switch (way) {
            case SLOW -> Optional.of(inPieces(request));
            case HUGE_BY_LENGTH -> huge(request, "Content-Length", String.valueOf(TOO_LARGE), new byte[0]);
            case HUGE_IN_CHUNKS -> huge(request, "Transfer-Encoding", "chunked", hugeChunk());
            case ABORTED -> abort(request);
            case HTTP_1_0 -> Optional.of(wire.send(request, world, "HTTP/1.0"));
        };
    }

    /** Whoever is slow keeps nobody else waiting. */
    private Answer inPieces(Request request) throws IOException {
        var bytes = wire.bytes(request, world, "HTTP/1.1");
        var size = Math.max(1, bytes.length / (1 + random.nextInt(MOST_PIECES)));
        try (var connection = wire.connect()) {
            for (var start = 0; start < bytes.length; start += size) {
                connection.send(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + size)));
                if (start == 0) {
                    assertThat(wire.send(request.reading("/v1/strategies"), world)
                                    .status())
                            .as("somebody else meanwhile")
                            .isLessThan(500);
                }
            }
            return Wire.answer(connection.read());
        }
    }

    private Optional<Answer> huge(Request request, String header, String value, byte[] body) throws IOException {
        var declared = request.withoutBody().with(header, value);
        try (var connection = wire.connect()) {
            connection.send(wire.bytes(declared, world, "HTTP/1.1")).send(body);
            var answer = Wire.answer(connection.read());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("X-Request-Id")).isNotNull();
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
        return Optional.empty();
    }

    private static byte[] hugeChunk() {
        return "%x\r\n%s\r\n".formatted(TOO_LARGE, "x".repeat(TOO_LARGE)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Hangs up somewhere in the middle. What comes after is answered as if nothing had been. */
    private Optional<Answer> abort(Request request) throws IOException {
        var bytes = wire.bytes(request, world, "HTTP/1.1");
        try (RawConnection connection = wire.connect()) {
            connection.send(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
        return Optional.empty();
    }
}
