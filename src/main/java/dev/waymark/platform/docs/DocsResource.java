package dev.waymark.platform.docs;

import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
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

    private static final String REFERENCE = """
            <main id="reference" data-contract="%s" data-tokens="%s">
            <noscript><p>The reference needs JavaScript. The <a href="/docs/guide">guide</a> and the
            <a href="/openapi?format=yaml">contract</a> do not.</p></noscript>
            </main>
            <script src="%s" defer></script>
            <script src="%s" type="module"></script>
            """;

    private final Guides guides;
    private final Responses responses;
    private final CurrentVertxRequest request;
    private final FinishedPage reference;

    DocsResource(
            Guides guides,
            StaticFiles files,
            Responses responses,
            CurrentVertxRequest request,
            @ConfigProperty(name = "waymark.docs.tokens") Optional<String> tokens) {
        this.guides = guides;
        this.responses = responses;
        this.request = request;
        var content = REFERENCE.formatted(
                files.versionedContract().replace("&", "&amp;"),
                tokens.orElse(""),
                Asset.versioned(StaticFiles.SCALAR),
                Asset.versioned(StaticFiles.REFERENCE));
        reference = new FinishedPage(Page.of(Page.Part.REFERENCE, "Reference", content));
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<byte[]> reference() {
        return answer(reference);
    }

    @GET
    @Path("/guide")
    @Operation(hidden = true)
    public RestResponse<byte[]> guide() {
        return answer(guides.first());
    }

    @GET
    @Path("/guide/{name}")
    @Operation(hidden = true)
    public RestResponse<byte[]> guide(@RestPath String name) {
        return answer(guides.named(name).orElseThrow(ProblemException::noSuchAddress));
    }

    private RestResponse<byte[]> answer(FinishedPage page) {
        return page.answer(request.getCurrent().request(), responses);
    }
}
