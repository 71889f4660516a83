package dev.waymark.platform.tenancy;

import dev.waymark.platform.observability.TenantLabels;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a token without tenant or subject everywhere, even where no tenant's data is read. */
class TenantFilter {

    private final Caller caller;
    private final TenantLabels labels;

    TenantFilter(Caller caller, TenantLabels labels) {
        this.caller = caller;
        this.labels = labels;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var isOpenToAll = resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
        if (request.getUriInfo().getPath().startsWith("/v1/") && !isOpenToAll) {
            labels.note(caller.tenant());
            caller.subject();
        }
    }
}
