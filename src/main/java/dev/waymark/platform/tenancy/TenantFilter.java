package dev.waymark.platform.tenancy;

import dev.waymark.platform.observability.TenantLabels;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a token without tenant or subject everywhere, even where no tenant's data is read. */
class TenantFilter {

    private final Caller caller;
    private final CurrentPermission permission;
    private final TenantLabels labels;

    TenantFilter(Caller caller, CurrentPermission permission, TenantLabels labels) {
        this.caller = caller;
        this.permission = permission;
        this.labels = labels;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        if (permission.isLimited()) {
            labels.note(caller.tenant());
            caller.subject();
        }
    }
}
