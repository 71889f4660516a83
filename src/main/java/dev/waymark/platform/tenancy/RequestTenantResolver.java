package dev.waymark.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Limits every statement of a session to the request's tenant. */
@PersistenceUnitExtension
@RequestScoped
class RequestTenantResolver implements TenantResolver {

    private final CurrentTenant tenant;

    RequestTenantResolver(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** Matches no row: tenants come from tokens, and a token's tenant is never blank. */
    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return tenant.id();
    }
}
