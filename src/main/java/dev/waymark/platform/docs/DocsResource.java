package dev.waymark.platform.docs;

import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the API reference, where you can try every operation, and the guides. */
@Path("/docs")
@PermitAll
@Produces(DocsResource.HTML)
public class DocsResource {

    static final String HTML = "text/html;charset=UTF-8";

    /** Clients revalidate every time, which is cheap, so that no page is older than the service. */
    static final String CACHE_CONTROL = "public, no-cache";

    private static final String REFERENCE = """
            <main id="reference" data-contract="/openapi?format=json" data-tokens="%s">
            <noscript><p>The reference needs JavaScript. The <a href="/docs/guide">guide</a> and the
            <a href="/openapi?format=yaml">contract</a> do not.</p></noscript>
            </main>
            <script src="%s" defer></script>
            <script src="%s" type="module"></script>
            """;

    private final Guides guides;
    private final Responses responses;
    private final String reference;

    DocsResource(
            Guides guides, Responses responses, @ConfigProperty(name = "waymark.docs.tokens") Optional<String> tokens) {
        this.guides = guides;
        this.responses = responses;
        var content = REFERENCE.formatted(
                tokens.orElse(""), Asset.versioned("/webjars/scalar/scalar.js"), Asset.versioned("/docs/reference.js"));
        reference = Page.of(Page.Part.REFERENCE, "Reference", content);
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<String> reference() {
        return responses.ifChanged(reference, CACHE_CONTROL);
    }

    @GET
    @Path("/guide")
    @Operation(hidden = true)
    public RestResponse<String> guide() {
        return responses.ifChanged(guides.first(), CACHE_CONTROL);
    }

    @GET
    @Path("/guide/{name}")
    @Operation(hidden = true)
    public RestResponse<String> guide(@RestPath String name) {
        return responses.ifChanged(guides.named(name).orElseThrow(ProblemException::notFound), CACHE_CONTROL);
    }
}
