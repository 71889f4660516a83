package dev.waymark.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Ties every statement of a session to the tenant of the token. */
@PersistenceUnitExtension
@RequestScoped
class TokenTenantResolver implements TenantResolver {

    private final Caller caller;

    TokenTenantResolver(Caller caller) {
        this.caller = caller;
    }

    /** Matches no row: tenants come from tokens, and a token's tenant is never blank. */
    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return caller.tenant();
    }
}
