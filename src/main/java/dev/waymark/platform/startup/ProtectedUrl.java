package dev.waymark.platform.startup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address to which tokens and records are sent: without encryption, this is only safe within the machine. */
final class ProtectedUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private ProtectedUrl() {}

    /**
     * Why it must not be used.
     *
     * @param variable its name, for operators
     * @param meaning what it must be set to
     */
    static Optional<String> faultOf(String variable, String meaning, Optional<String> url) {
        if (url.isEmpty()) {
            return Optional.of("%s is not set: set it to %s".formatted(variable, meaning));
        }
        try {
            var address = new URI(url.get());
            // The host is the part behind the @, which a reader overlooks.
            if (url.get().contains("@") || address.getRawQuery() != null || address.getRawFragment() != null) {
                return Optional.of(variable + " must be a URL without user, query and fragment");
            }
            return isProtected(address)
                    ? Optional.empty()
                    : Optional.of("%s is %s: it must be an https URL".formatted(variable, url.get()));
        } catch (URISyntaxException noAddress) {
            return Optional.of(variable + " is not a URL");
        }
    }

    private static boolean isProtected(URI address) {
        var host = String.valueOf(address.getHost());
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return address.getHost() != null
                && (scheme.equals("https") || scheme.equals("http") && LOOPBACK.contains(host));
    }
}
