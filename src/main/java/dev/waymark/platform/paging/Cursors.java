package dev.waymark.platform.paging;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opaque cursors: the place after a row, bound to the caller, the list and its filters by a checksum, so that a cursor
 * taken from elsewhere is refused instead of misunderstood. A position is no secret: what a page shows is decided by
 * the token on every request.
 */
@RequestScoped
public class Cursors {

    private static final int CHECKSUM_BYTES = 8;

    private final Caller caller;
    private final UriInfo uri;

    Cursors(Caller caller, UriInfo uri) {
        this.caller = caller;
        this.uri = uri;
    }

    /** The cursor after the row at this position. */
    public String after(String position) {
        var text = Base64.getUrlEncoder().withoutPadding();
        return text.encodeToString(checksum(position)) + "."
                + text.encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position that a cursor stands for.
     *
     * @param read makes the position of its text, or throws {@link IllegalArgumentException}
     * @throws ProblemException {@code validation-failed} when the cursor was not made for this caller and list
     */
    public <T> Optional<T> position(@Nullable String cursor, Function<String, T> read) {
        if (cursor == null) {
            return Optional.empty();
        }
        var parts = cursor.split("\\.", -1);
        try {
            if (parts.length == 2) {
                var position = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
                if (cursor.equals(after(position))) {
                    return Optional.of(read.apply(position));
                }
            }
        } catch (IllegalArgumentException forged) {
            throw foreign();
        }
        throw foreign();
    }

    private static ProblemException foreign() {
        return ProblemException.invalid(
                Fault.ofParameter(
                        "cursor",
                        "unknown_cursor",
                        "This cursor is not one of this list's: send `next` of the last page as it is, with the same filters."));
    }

    private byte[] checksum(String position) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        var bound = String.join("\n", caller.tenant(), caller.subject(), uri.getPath(), filters.toString(), position);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bound.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
