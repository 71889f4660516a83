package dev.waymark.platform.tenancy;

import dev.waymark.platform.tenancy.RememberedTokens.Verified;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
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
import java.time.Duration;
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

    /** A token that says to be valid until the end of time is verified again every day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final HttpCredentialTransport TRANSPORT =
            new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, OidcConstants.BEARER_SCHEME);

    private final OidcAuthenticationMechanism oidc;
    private final Issuers issuers;
    private final IssuerKeys keys;
    private final RememberedTokens remembered;
    private final Clock clock;
    private final String tenantClaim;
    private final Pattern tenants;

    TokenAuthentication(
            OidcAuthenticationMechanism oidc,
            Issuers issuers,
            IssuerKeys keys,
            RememberedTokens remembered,
            Clock clock,
            @ConfigProperty(name = "waymark.identity.tenant-claim") String tenantClaim,
            @ConfigProperty(name = "waymark.identity.tenant-pattern") Pattern tenants) {
        this.oidc = oidc;
        this.issuers = issuers;
        this.keys = keys;
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

    /** Nobody is authenticated by anything but a signed token of an issuer that is trusted. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().headers().get(HttpHeaders.AUTHORIZATION);
        var issuer = header == null ? null : issuers.of(header);
        if (issuer == null) {
            return Uni.createFrom().nullItem();
        }
        IssuerOfToken.note(context, issuer);
        return remembered.remember(header, issuer, () -> verify(issuer, context, identities));
    }

    private Uni<Verified> verify(Issuer issuer, RoutingContext context, IdentityProviderManager identities) {
        if (!keys.areKnown(issuer) && !issuer.mayBeTried()) {
            return Uni.createFrom().failure(UnreachableIssuer.asAMomentAgo());
        }
        return oidc.authenticate(context, identities)
                .onFailure()
                .transform(failure -> UnreachableIssuer.orElse(failure, issuer))
                .map(found -> verified(found, issuer));
    }

    private Verified verified(SecurityIdentity found, Issuer issuer) {
        if (!issuer.id().equals(found.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE))) {
            throw new IllegalStateException("A token was verified by the rules of another issuer");
        }
        var token = (JsonWebToken) found.getPrincipal();
        var bearer = new TokenBearer(
                TextClaim.ofTenant(tenantClaim, valueOf(token, tenantClaim), tenants, issuer),
                TextClaim.of(Claims.sub.name(), valueOf(token, Claims.sub.name())));
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(bearer)
                .addRoles(found.getRoles())
                .build();
        var now = clock.instant();
        var longest = now.plus(LONGEST).getEpochSecond();
        return new Verified(identity, now, Instant.ofEpochSecond(Math.min(token.getExpirationTime(), longest)));
    }

    private static @Nullable Object valueOf(JsonWebToken token, String claim) {
        return token.<Object>claim(claim).orElse(null);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(),
                        HttpHeaderNames.WWW_AUTHENTICATE,
                        OidcConstants.BEARER_SCHEME));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(TRANSPORT);
    }
}
