package dev.waymark.platform.tenancy;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Fetches the issuer's keys again every minute, so that a key that the issuer has withdrawn is not trusted for longer.
 * The framework fetches them only when a token names a key that it does not know, which keeps old keys for as long as
 * nobody sends a new one. If the issuer cannot be reached, the present keys stay.
 */
@ApplicationScoped
class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The keys are fetched for the sake of a token: one that nobody has signed, and that is refused afterwards. */
    private static final String NOBODYS_TOKEN = "e30.e30.";

    private final TenantConfigBean issuers;
    private final RememberedTokens tokens;

    IssuerKeys(TenantConfigBean issuers, RememberedTokens tokens) {
        this.issuers = issuers;
        this.tokens = tokens;
    }

    @Scheduled(every = "1m", delayed = "1m")
    void refresh() {
        var provider = issuers.getDefaultTenant().provider();
        // Without a provider, the issuer has not been reached yet, so that no key is trusted.
        if (provider != null) {
            refresh(provider);
        }
        // Only now: a token that was verified meanwhile was so with the keys before.
        tokens.forget();
    }

    private static void refresh(OidcProvider provider) {
        provider.refreshJwksAndVerifyJwtToken(NOBODYS_TOKEN, false, false, null)
                .onFailure(InvalidJwtException.class)
                .recoverWithNull()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The issuer's keys could not be fetched again (%s)",
                        failure.getClass().getName()))
                .onFailure()
                .recoverWithNull()
                .await()
                .atMost(PATIENCE);
    }
}
