package dev.waymark.platform.paging;

import dev.waymark.platform.web.PublicUrl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Adds the address of the next page in a {@code Link} header (RFC 8288), from the path and the query as they were sent:
 * a request need not name the host.
 */
class PageLinkFilter {

    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]+");

    private final PublicUrl publicUrl;
    private final CurrentVertxRequest request;

    PageLinkFilter(PublicUrl publicUrl, CurrentVertxRequest request) {
        this.publicUrl = publicUrl;
        this.request = request;
    }

    @ServerResponseFilter
    public void link(ContainerResponseContext response) {
        var cursor = nextOf(response.getEntity());
        if (cursor != null) {
            var asked = request.getCurrent().request();
            var next = publicUrl.of(legal(asked.path()) + "?" + queryWith(cursor, asked.query()));
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
    }

    private static @Nullable String nextOf(@Nullable Object entity) {
        return entity instanceof Paged page ? page.next() : null;
    }

    private static String queryWith(String cursor, @Nullable String query) {
        var others = Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isCursor(parameter))
                .map(PageLinkFilter::legal);
        return Stream.concat(others, Stream.of("cursor=" + cursor)).collect(Collectors.joining("&"));
    }

    private static boolean isCursor(String parameter) {
        var name = parameter.split("=", 2)[0];
        return URLDecoder.decode(name, StandardCharsets.UTF_8).equals("cursor");
    }

    /** What was accepted, but is not legal in a URI, is percent-encoded, above all the brackets around the address. */
    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }
}
