package dev.waymark.platform.contract;

import dev.waymark.platform.problem.ProblemException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says which methods an address has, to {@code OPTIONS} and with a 405: the framework knows them by class, not by address. */
class AllowedMethods {

    private final Contract contract;

    AllowedMethods(Contract contract) {
        this.contract = contract;
    }

    /** Open to all, like the contract that it repeats. */
    @ServerRequestFilter(preMatching = true)
    public Optional<Response> answerOptions(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (!request.getMethod().equals(HttpMethod.OPTIONS) || !path.startsWith("/v1/")) {
            return Optional.empty();
        }
        var allowed = contract.methodsOf(path).orElseThrow(ProblemException::noSuchAddress);
        return Optional.of(
                Response.noContent().header(HttpHeaders.ALLOW, allowed).build());
    }

    @ServerResponseFilter
    public void nameWith405(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            // What the contract leaves out can only be read.
            var allowed = contract.methodsOf(request.getUriInfo().getPath()).orElse(Contract.READING);
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed);
        }
    }
}
