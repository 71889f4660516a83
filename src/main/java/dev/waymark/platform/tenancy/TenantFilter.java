package dev.waymark.platform.tenancy;

import dev.waymark.platform.observability.TenantLabels;
import dev.waymark.platform.throttle.RequestLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a token without tenant or subject everywhere, even where no tenant's data is read, and limits how often one is used. */
class TenantFilter {

    private final Caller caller;
    private final TenantLabels labels;
    private final RequestLimits limits;

    TenantFilter(Caller caller, TenantLabels labels, RequestLimits limits) {
        this.caller = caller;
        this.labels = labels;
        this.limits = limits;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var isOpenToAll = resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
        if (request.getUriInfo().getPath().startsWith("/v1/") && !isOpenToAll) {
            var tenant = caller.tenant();
            labels.note(tenant);
            var subject = caller.subject();
            limits.admit(tenant, caller.scope().all() ? null : subject);
        }
    }
}
