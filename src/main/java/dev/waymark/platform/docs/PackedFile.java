package dev.waymark.platform.docs;

import dev.waymark.platform.web.ContentCoding;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file that stays the same while the service runs, plain and compressed. To send it takes neither time nor memory of its own. */
final class PackedFile {

    /** For an address that holds the file's fingerprint: another content has another address. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final String REVALIDATED = "public, no-cache";
    private static final int PARTIAL_CONTENT = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final String type;
    private final String fingerprint;
    private final Buffer plain;
    private final Buffer packed;

    PackedFile(String type, byte[] plain, byte[] packed) {
        this.type = type;
        this.fingerprint = Asset.fingerprintOf(plain);
        this.plain = shared(plain);
        this.packed = shared(packed);
    }

    /** A file that is compressed now. */
    static PackedFile of(String type, byte[] plain) {
        return new PackedFile(type, plain, ContentCoding.packed(plain));
    }

    /** Outside of the heap, from where it is sent without being copied for every request. */
    @SuppressWarnings("deprecation") // because another major version of Vert.x moves it elsewhere
    private static Buffer shared(byte[] bytes) {
        return Buffer.buffer(
                Unpooled.directBuffer(bytes.length).writeBytes(bytes).asReadOnly());
    }

    /** What an address of the file holds after {@code v=} so that clients may keep it forever. */
    String fingerprint() {
        return fingerprint;
    }

    /** Answers a {@code GET} or {@code HEAD}: all of the file, a part of it, or that the client has it already. */
    void send(RoutingContext context, String variesBy) {
        var request = context.request();
        var isPacked = ContentCoding.isAcceptedBy(request);
        var content = isPacked ? packed : plain;
        var response = context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, isNamedIn(request) ? FOREVER : REVALIDATED)
                .putHeader(HttpHeaders.ETAG, tag())
                .putHeader(HttpHeaders.VARY, variesBy);
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (isPacked) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP);
        }
        var range = ByteRange.of(rangeIn(request, isPacked), content.length());
        range.ifPresentOrElse(part -> send(context, content, part), () -> end(context, content));
    }

    private static void send(RoutingContext context, Buffer content, ByteRange part) {
        var response = context.response();
        if (part.isSatisfiable()) {
            var place = "bytes %d-%d/%d".formatted(part.start(), part.end() - 1, content.length());
            response.setStatusCode(PARTIAL_CONTENT).putHeader(HttpHeaders.CONTENT_RANGE, place);
            end(context, content.slice(part.start(), part.end()));
        } else {
            response.setStatusCode(RANGE_NOT_SATISFIABLE)
                    .putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + content.length())
                    .end();
        }
    }

    private static void end(RoutingContext context, Buffer content) {
        if (context.request().method() == HttpMethod.HEAD) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(content.length()))
                    .end();
        } else {
            context.response().end(content);
        }
    }

    private boolean isNamedIn(HttpServerRequest request) {
        return fingerprint.equals(request.getParam("v"));
    }

    private String tag() {
        return '"' + fingerprint + '"';
    }

    private boolean isKnown(@Nullable String tags) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(tag -> ContentCoding.unmarked(tag.trim().replaceFirst("^W/", "")))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(tag()));
    }

    /** A part is only of use beside the rest of the same bytes. */
    private @Nullable String rangeIn(HttpServerRequest request, boolean isPacked) {
        var condition = request.getHeader("If-Range");
        var mine = isPacked ? ContentCoding.marked(tag()) : tag();
        var isGet = request.method() == HttpMethod.GET;
        return isGet && (condition == null || condition.equals(mine)) ? request.getHeader("Range") : null;
    }
}
