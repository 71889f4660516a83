package dev.waymark.platform.tenancy;

import dev.waymark.platform.observability.LineBudget;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the issuer signs for other purposes: ID tokens, refresh tokens and notices of a logout or another event.
 * Issuers say what a token is in different places, and some not at all, so that each place is checked if it is there.
 */
@Unremovable
@ApplicationScoped
class AccessTokensOnly implements Validator {

    private static final Logger LOG = Logger.getLogger(AccessTokensOnly.class);

    /** In the header: RFC 7519, section 5.1, and RFC 9068, section 2.1. In the claims, as Keycloak writes it: Bearer. */
    private static final Set<String> ACCESS = Set.of("jwt", "at+jwt", "application/at+jwt", "bearer");

    /** Of ID tokens (OpenID Connect Core, sections 3.1.3.6 and 3.3.2.11), and of security events (RFC 8417). */
    private static final List<String> OF_OTHERS = List.of("at_hash", "c_hash", "events");

    private final LineBudget budget;

    AccessTokensOnly(Clock clock) {
        this.budget = new LineBudget(clock);
    }

    /** The operator learns what is wrong with a token that the issuer has signed; the caller only that it is invalid. */
    @Override
    public @Nullable String validate(JwtContext token) {
        var fault = faultOf(token);
        if (fault != null) {
            budget.take(fault)
                    .ifPresent(omitted ->
                            LOG.warnf("A token that the issuer has signed was refused: %s omitted=%d", fault, omitted));
        }
        return fault;
    }

    private static @Nullable String faultOf(JwtContext token) {
        var header = token.getJoseObjects().get(0).getHeader("typ");
        var claims = token.getJwtClaims();
        var isAccess = isOneOf(ACCESS, header)
                && isOneOf(ACCESS, claims.getClaimValue("typ"))
                && isOneOf(Set.of("access"), claims.getClaimValue("token_use"))
                && OF_OTHERS.stream().noneMatch(claims::hasClaim);
        if (!isAccess) {
            return "it is not an access token";
        }
        // Then it is no JWT (RFC 7519, section 4.1.2), which the framework notices, but tells nobody.
        var subject = claims.getClaimValue("sub");
        return subject == null || subject instanceof String ? null : "its claim sub is not a string";
    }

    private static boolean isOneOf(Set<String> accepted, @Nullable Object value) {
        return value == null || accepted.contains(value.toString().toLowerCase(Locale.ROOT));
    }
}
