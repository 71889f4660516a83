package dev.waymark.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Generated clients send in {@code Accept} what the contract declares: for a delete, or where they prefer JSON, that is
 * only how problems look. It leaves open how everything else does, and is no reason to answer 406.
 */
class AcceptFilter {

    @ServerRequestFilter(preMatching = true)
    public void leaveOpen(ContainerRequestContext request) {
        if (Problem.MEDIA_TYPE.equals(request.getHeaderString(HttpHeaders.ACCEPT))) {
            request.getHeaders().remove(HttpHeaders.ACCEPT);
        }
    }
}
