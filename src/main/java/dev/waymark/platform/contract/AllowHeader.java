package dev.waymark.platform.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with a 405 which methods there are; the framework leaves that out. */
class AllowHeader {

    private final Contract contract;

    AllowHeader(Contract contract) {
        this.contract = contract;
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.ALLOW,
                            contract.methodsOf(request.getUriInfo().getPath()));
        }
    }
}
