package dev.waymark.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's address for clients; never taken from a request's {@code Host}. */
@ApplicationScoped
public class PublicUrl {

    private final String base;

    /** Without an address the service does not start; the migration needs none. */
    PublicUrl(@ConfigProperty(name = "waymark.public-url") Optional<String> address) {
        var base = address.orElse("");
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The absolute URL of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
