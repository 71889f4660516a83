package dev.waymark.platform.paging;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opaque cursors: the position after a row, sealed together with the caller, the list and its filters, so that a cursor
 * that was forged or taken from elsewhere is refused instead of misread.
 */
@RequestScoped
public class Cursors {

    private final Caller caller;
    private final UriInfo uri;
    private final CursorSeal seal;

    Cursors(Caller caller, UriInfo uri, CursorSeal seal) {
        this.caller = caller;
        this.uri = uri;
        this.seal = seal;
    }

    /** The cursor after the row at this position. */
    public String after(String position) {
        var text = Base64.getUrlEncoder().withoutPadding();
        return text.encodeToString(sealOf(position)) + "."
                + text.encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position in a cursor.
     *
     * @param read parses the position, or throws {@link IllegalArgumentException}
     * @throws ProblemException {@code validation-failed} when the cursor was not created for this caller and list
     */
    public <T> Optional<T> position(@Nullable String cursor, Function<String, T> read) {
        if (cursor == null) {
            return Optional.empty();
        }
        var parts = cursor.split("\\.", -1);
        try {
            if (parts.length == 2) {
                var position = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
                if (isSame(cursor, after(position))) {
                    return Optional.of(read.apply(position));
                }
            }
        } catch (IllegalArgumentException forged) {
            throw foreign();
        }
        throw foreign();
    }

    /** Takes equally long for near and wide misses, so that no seal can be found byte by byte. */
    private static boolean isSame(String sent, String made) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), made.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException foreign() {
        return ProblemException.invalid(
                Fault.ofParameter(
                        "cursor",
                        FaultCode.UNKNOWN_CURSOR,
                        "This cursor does not belong to this list: send `next` of the last page unchanged, with the same filters."));
    }

    private byte[] sealOf(String position) {
        var filters = new TreeMap<String, List<String>>(uri.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        return seal.of(text(caller.tenant(), caller.subject(), uri.getPath(), filters, position));
    }

    /** What is sealed: no two places have the same text, whatever characters stand in a part. */
    static String text(
            String tenant, String subject, String path, SortedMap<String, List<String>> filters, String position) {
        var quoted = new TreeMap<String, List<String>>();
        filters.forEach((name, values) ->
                quoted.put(name, values.stream().map(Cursors::quoted).toList()));
        return Stream.of(tenant, subject, path, quoted.toString(), position)
                .map(part -> part.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    /** So that no value reads like several, or like another parameter. */
    private static String quoted(String value) {
        return value.replaceAll("[\\\\,=\\[\\]]", "\\\\$0");
    }
}
