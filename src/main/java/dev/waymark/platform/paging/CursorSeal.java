package dev.waymark.platform.paging;

import dev.waymark.platform.persistence.ServiceKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Seals cursors with the service's key. */
@ApplicationScoped
class CursorSeal {

    private static final int SEAL_BYTES = 16;

    private final ServiceKey key;

    CursorSeal(ServiceKey key) {
        this.key = key;
    }

    /** The seal of a text: the first half of its HMAC. */
    byte[] of(String text) {
        return Arrays.copyOf(key.hmac(text), SEAL_BYTES);
    }
}
