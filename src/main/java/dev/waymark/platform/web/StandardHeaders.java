package dev.waymark.platform.web;

import dev.waymark.platform.svg.Svg;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers of every API response. */
public class StandardHeaders {

    /** Member data is for that member's client only, which must revalidate it before reuse. */
    private static final String PRIVATE = "private, no-cache";

    /** The language of texts, and whether the response is compressed. */
    public static final String VARIES_BY = "Accept-Language, Accept-Encoding";

    private static final MediaType PICTURE = MediaType.valueOf(Svg.MEDIA_TYPE);

    /** An image opened directly may style itself; it loads and runs nothing. */
    private static final String OWN_STYLE_ONLY = "default-src 'none'; style-src 'unsafe-inline'";

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.GIVEN);
        headers.add(HttpHeaders.VARY, VARIES_BY);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, PRIVATE);
        }
        if (PICTURE.isCompatible(response.getMediaType())) {
            headers.putSingle("Content-Security-Policy", OWN_STYLE_ONLY);
        }
    }
}
