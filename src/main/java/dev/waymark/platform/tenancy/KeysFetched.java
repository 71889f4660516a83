package dev.waymark.platform.tenancy;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcEndpoint.Type;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Notices that the framework has fetched the issuer's keys because of a token whose key it did not know. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(Type.JWKS)
class KeysFetched implements OidcResponseFilter {

    private final RememberedTokens tokens;

    KeysFetched(RememberedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext fetched) {
        tokens.forget();
        return Uni.createFrom().voidItem();
    }
}
