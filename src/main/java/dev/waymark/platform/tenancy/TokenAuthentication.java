package dev.waymark.platform.tenancy;

import dev.waymark.platform.tenancy.RememberedTokens.Verified;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes callers whose tokens are remembered, and lets the framework verify all other tokens. Of the identity that the framework
 * makes, only what the service needs is kept: it holds the token and the whole request.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenAuthentication implements HttpAuthenticationMechanism {

    /**
     * Right after the framework has prepared to authenticate a caller when that is needed (200). At the same place stands its handler
     * that looks up the route of every request whose authentication might fail, so what is registered first comes first.
     */
    private static final int RECOGNITION = -199;

    private static final BiConsumer<RoutingContext, Throwable> FAIL = RoutingContext::fail;

    private final OidcAuthenticationMechanism oidc;
    private final RememberedTokens remembered;
    private final Clock clock;
    private final String tenantClaim;
    private final Pattern tenants;

    TokenAuthentication(
            OidcAuthenticationMechanism oidc,
            RememberedTokens remembered,
            Clock clock,
            @ConfigProperty(name = "waymark.identity.tenant-claim") String tenantClaim,
            @ConfigProperty(name = "waymark.identity.tenant-pattern") Pattern tenants) {
        this.oidc = oidc;
        this.remembered = remembered;
        this.clock = clock;
        this.tenantClaim = tenantClaim;
        this.tenants = tenants;
    }

    /** Routes are registered before filters. */
    void register(@Observes Router router) {
        router.route().order(RECOGNITION).handler(this::recognize);
    }

    /** The framework does not authenticate a caller who has an identity already. */
    private void recognize(RoutingContext context) {
        var header = context.request().headers().get(HttpHeaders.AUTHORIZATION);
        var known = header == null ? null : remembered.find(header);
        if (known != null) {
            QuarkusHttpUser.setIdentity(known, context);
            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
        }
        context.next();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().headers().get(HttpHeaders.AUTHORIZATION);
        return header == null
                ? oidc.authenticate(context, identities)
                : remembered.remember(
                        header, () -> oidc.authenticate(context, identities).map(this::verified));
    }

    private @Nullable Verified verified(@Nullable SecurityIdentity found) {
        // Another scheme than Bearer.
        if (found == null) {
            return null;
        }
        var token = (JsonWebToken) found.getPrincipal();
        var bearer = new TokenBearer(
                TextClaim.ofTenant(tenantClaim, valueOf(token, tenantClaim), tenants),
                TextClaim.of(Claims.sub.name(), valueOf(token, Claims.sub.name())));
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(bearer)
                .addRoles(found.getRoles())
                .build();
        return new Verified(identity, clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static @Nullable Object valueOf(JsonWebToken token, String claim) {
        return token.<Object>claim(claim).orElse(null);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
