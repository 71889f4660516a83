package dev.waymark.platform.docs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers that every page carries: it loads only what this service serves, and nobody can frame it. */
class PageHeaders {

    /** The reference writes styles into the page while it runs; scripts come from files only. */
    private static final String OWN_SOURCES_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            // Without the parameter by which the framework weighs it against JSON.
            headers.putSingle(HttpHeaders.CONTENT_TYPE, DocsResource.HTML);
            headers.putSingle("Content-Security-Policy", OWN_SOURCES_ONLY);
            headers.putSingle("Referrer-Policy", "no-referrer");
        }
        if (request.getUriInfo().getPath().startsWith("/problems")) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }
}
