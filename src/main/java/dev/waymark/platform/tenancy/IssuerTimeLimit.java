package dev.waymark.platform.tenancy;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waits for an answer of the issuer no longer than this: one that accepts a connection and is silent would hold requests. */
@ApplicationScoped
@Unremovable
class IssuerTimeLimit implements OidcRequestFilter {

    private static final Duration MOST = Duration.ofSeconds(2);

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        context.request().timeout(MOST.toMillis());
        return Uni.createFrom().voidItem();
    }
}
