package dev.waymark.platform.tenancy;

import dev.waymark.authorization.Role;
import dev.waymark.platform.observability.TenantLabels;
import dev.waymark.platform.throttle.RequestLimits;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a token without tenant or subject everywhere, even where no tenant's data is read, and limits how often one is used. */
class TenantFilter {

    private final Caller caller;
    private final CurrentPermission permission;
    private final TenantLabels labels;
    private final RequestLimits limits;

    TenantFilter(Caller caller, CurrentPermission permission, TenantLabels labels, RequestLimits limits) {
        this.caller = caller;
        this.permission = permission;
        this.labels = labels;
        this.limits = limits;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        if (permission.isLimited()) {
            var tenant = caller.tenant();
            labels.note(tenant);
            var subject = caller.subject();
            limits.admit(tenant, caller.role().equals(Role.SERVICE) ? null : subject);
        }
    }
}
