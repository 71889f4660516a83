package dev.waymark.platform.refusal;

import dev.waymark.platform.persistence.ServiceKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;

/**
 * Names for callers in logs: the same for one subject of one tenant, on every instance, and nothing that could be traced back
 * without the service's key.
 */
@ApplicationScoped
class Pseudonyms {

    private static final int BYTES = 9;

    private final ServiceKey key;

    Pseudonyms(ServiceKey key) {
        this.key = key;
    }

    /** Neither name contains the separator, which is a control character. */
    String of(String tenant, String subject) {
        var mark = key.hmac("caller\0" + tenant + "\0" + subject);
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(mark, BYTES));
    }
}
