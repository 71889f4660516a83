package dev.waymark.platform.tenancy;

import dev.waymark.platform.observability.TenantLabels;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * The tenant whose rows a request sees. It is the token's, on every route but those that are open to all by design; there
 * a secret that was found stands for it. Who may call {@link #enterBySecret} is held by a test.
 */
@RequestScoped
public class CurrentTenant {

    private final Caller caller;
    private final TenantLabels labels;
    private @Nullable String entered;

    CurrentTenant(Caller caller, TenantLabels labels) {
        this.caller = caller;
        this.labels = labels;
    }

    String id() {
        return entered == null ? caller.tenant() : entered;
    }

    /**
     * Enters the tenant of a record that a secret has found, once and for the rest of the request.
     *
     * @return the scope in which that record is read
     * @throws IllegalStateException when the request has entered one already
     */
    public Scope enterBySecret(String tenant) {
        if (entered != null) {
            throw new IllegalStateException("A request sees one tenant");
        }
        entered = tenant;
        labels.note(tenant);
        return Scope.everyone();
    }
}
