package dev.waymark.platform.paging;

import dev.waymark.platform.web.PublicUrl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Adds the address of the next page in a {@code Link} header (RFC 8288). */
class PageLinkFilter {

    private final PublicUrl publicUrl;

    PageLinkFilter(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        var cursor = nextOf(response.getEntity());
        if (cursor != null) {
            var asked = request.getUriInfo().getRequestUri();
            var next = UriBuilder.fromUri(publicUrl.of(asked.getRawPath()))
                    .replaceQuery(asked.getRawQuery())
                    .replaceQueryParam("cursor", cursor)
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
    }

    private static @Nullable String nextOf(@Nullable Object entity) {
        if (entity instanceof UpdatesPage<?> page) {
            return page.next();
        }
        return entity instanceof Page<?> page ? page.next() : null;
    }
}
