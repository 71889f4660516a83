package dev.waymark.platform.tenancy;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Fetches the keys of every issuer again every minute, so that a key that an issuer has withdrawn is not trusted for longer.
 * The framework fetches them only when a token names a key that it does not know, which keeps old keys for as long as
 * nobody sends a new one. If an issuer cannot be reached, its present keys stay.
 */
@ApplicationScoped
class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The keys are fetched for the sake of a token: one that nobody has signed, and that is refused afterwards. */
    private static final String NOBODYS_TOKEN = "e30.e30.";

    private final TenantConfigBean framework;
    private final Issuers issuers;

    IssuerKeys(TenantConfigBean framework, Issuers issuers) {
        this.framework = framework;
        this.issuers = issuers;
    }

    @Scheduled(every = "1m", delayed = "1m")
    void refresh() {
        for (var issuer : issuers.all()) {
            // Otherwise the issuer has not been reached yet, so that no key is trusted.
            if (areKnown(issuer)) {
                refresh(issuer, of(issuer).provider());
            }
        }
    }

    /** Whether the issuer has been reached since the service was started. */
    boolean areKnown(Issuer issuer) {
        return of(issuer).ready();
    }

    private TenantConfigContext of(Issuer issuer) {
        var named = framework.getStaticTenant(issuer.id());
        return named == null ? framework.getDefaultTenant() : named;
    }

    private static void refresh(Issuer issuer, OidcProvider provider) {
        var before = issuer.published();
        provider.refreshJwksAndVerifyJwtToken(NOBODYS_TOKEN, false, false, null)
                .replaceWithVoid()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(InvalidJwtException.class)
                .recoverWithNull()
                .onFailure()
                .recoverWithUni(failure -> failed(issuer, failure))
                .await()
                .indefinitely();
        issuer.settle(before);
    }

    private static Uni<Void> failed(Issuer issuer, Throwable failure) {
        issuer.lose();
        LOG.warnf(
                "The keys of the issuer \"%s\" could not be fetched again (%s)",
                issuer.id(), failure.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
