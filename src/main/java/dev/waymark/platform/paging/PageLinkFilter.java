package dev.waymark.platform.paging;

import dev.waymark.platform.web.PublicUrl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the address of the next page in a {@code Link} header (RFC 8288). */
class PageLinkFilter {

    private final PublicUrl publicUrl;

    PageLinkFilter(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var asked = request.getUriInfo().getRequestUri();
            var next = UriBuilder.fromUri(publicUrl.of(asked.getRawPath()))
                    .replaceQuery(asked.getRawQuery())
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
    }
}
