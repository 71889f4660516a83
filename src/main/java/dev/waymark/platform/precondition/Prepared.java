package dev.waymark.platform.precondition;

import dev.waymark.platform.web.ContentCoding;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * A response that is the same for all who may ask for it, written once, and compressed once when somebody wants that.
 *
 * @param <T> what it says
 */
public final class Prepared<T> {

    private final T view;
    private final byte[] plain;
    private final EntityTag tag;
    private volatile byte @Nullable [] packed;

    Prepared(T view, byte[] plain, EntityTag tag) {
        this.view = view;
        this.plain = plain;
        this.tag = tag;
    }

    T view() {
        return view;
    }

    EntityTag tag() {
        return tag;
    }

    byte[] plain() {
        return plain;
    }

    /** If two want it first, both compress it, to the same bytes. */
    byte[] packed() {
        var known = packed;
        if (known == null) {
            known = ContentCoding.packed(plain);
            packed = known;
        }
        return known;
    }

    /** The most memory that its bytes take. */
    public int size() {
        return 2 * plain.length;
    }
}
