package dev.waymark.platform.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start with a configuration that is unsafe for members' records, naming every reason and how to fix it. */
@ApplicationScoped
class SafeStart {

    /** The issuer of the local run: it has a key in memory and no address. */
    private static final String LOCAL_ISSUER = "urn:waymark:local";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<String> issuer;
    private final String publicUrl;

    SafeStart(
            @ConfigProperty(name = "waymark.identity.issuer") Optional<String> issuer,
            @ConfigProperty(name = "waymark.public-url") String publicUrl) {
        this.issuer = issuer;
        this.publicUrl = publicUrl;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        var reasons = new ArrayList<String>();
        if (issuer.isEmpty()) {
            reasons.add("no token issuer is set: set WAYMARK_IDENTITY_ISSUER to the URL of your OpenID provider");
        } else if (!issuer.get().equals(LOCAL_ISSUER)) {
            requireProtected("WAYMARK_IDENTITY_ISSUER", issuer.get(), reasons);
        }
        requireProtected("WAYMARK_PUBLIC_URL", publicUrl, reasons);
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("Waymark does not start: " + String.join("; ", reasons) + ".");
        }
    }

    /** Tokens and records are sent to this address: without encryption this is only safe within the machine. */
    private static void requireProtected(String variable, String url, List<String> reasons) {
        var address = URI.create(url);
        if (!"https".equals(address.getScheme()) && !LOOPBACK.contains(String.valueOf(address.getHost()))) {
            reasons.add("%s is %s: it must be an https URL".formatted(variable, url));
        }
    }
}
