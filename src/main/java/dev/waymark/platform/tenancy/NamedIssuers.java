package dev.waymark.platform.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issuers besides the one of {@code waymark.identity.issuer}, each for tenants of its own, under names that operators choose. */
@ConfigMapping(prefix = "waymark.identity.issuers")
public interface NamedIssuers {

    @WithParentName
    Map<String, NamedIssuer> byName();

    /** Nothing is required here: what is missing keeps the service from starting, with a reason. */
    interface NamedIssuer {

        /** What its tokens have in {@code iss}, and where it publishes its keys. */
        Optional<String> url();

        /** The tenants that it may speak for, and nobody else. */
        Optional<List<String>> tenants();

        /** What it puts into {@code aud} of tokens for this service, unless that is what all issuers do. */
        Optional<List<String>> audience();
    }
}
