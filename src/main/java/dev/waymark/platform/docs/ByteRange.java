package dev.waymark.platform.docs;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param start the first byte
 * @param end the byte after the last; if it is not after the first, there is no such part
 */
record ByteRange(int start, int end) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** The part that the header asks for; empty when the whole file is the answer: without one, for several, for none that can be read. */
    static Optional<ByteRange> of(@Nullable String header, int length) {
        var range = ONE_RANGE.matcher(header == null ? "" : header.trim());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            var last = Math.min(Integer.parseInt(range.group(2)), length);
            return Optional.of(new ByteRange(length - last, length));
        }
        var start = Integer.parseInt(range.group(1));
        var end = range.group(2).isEmpty() ? length : Math.min(Integer.parseInt(range.group(2)) + 1, length);
        var isBackwards = !range.group(2).isEmpty() && Integer.parseInt(range.group(2)) < start;
        return isBackwards ? Optional.empty() : Optional.of(new ByteRange(start, end));
    }

    boolean isSatisfiable() {
        return start < end;
    }

    int length() {
        return end - start;
    }
}
