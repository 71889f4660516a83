package dev.waymark.platform.tenancy;

import dev.waymark.platform.observability.TenantLabels;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * The tenant whose rows a request sees. It comes from the token; only on routes that are open to all by design, a
 * secret determines it. A test limits the callers of {@link #enterBySecret}.
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

    /** The tenant whose rows the request means: that of its token, or the one that it has entered. */
    public String id() {
        return entered == null ? caller.tenant() : entered;
    }

    /**
     * Enters the tenant of a record that was found by a secret, once, for the rest of the request.
     *
     * @return the scope in which that record is read
     * @throws IllegalStateException when the request has already entered one
     */
    public Scope enterBySecret(String tenant) {
        enter(tenant);
        return Scope.everyone();
    }

    /** As {@link #enterBySecret(String)}, for records of one member only. */
    public Scope enterBySecret(String tenant, String memberId) {
        enter(tenant);
        return Scope.of(memberId);
    }

    private void enter(String tenant) {
        if (entered != null) {
            throw new IllegalStateException("A request sees one tenant");
        }
        entered = tenant;
        labels.note(tenant);
    }
}
