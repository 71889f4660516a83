package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.precondition.Responses;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What members can share, for the form in which they choose. */
@Path("/v1/consent-scopes")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Consents")
public class ConsentScopeResource {

    /** As long as the catalog: only a deployment changes either. */
    private static final String CACHE = "private, max-age=300";

    private final Cursors cursors;
    private final Responses responses;

    ConsentScopeResource(Cursors cursors, Responses responses) {
        this.cursors = cursors;
        this.responses = responses;
    }

    @GET
    @Operation(
            operationId = "listConsentScopes",
            summary = "List what can be shared",
            description =
                    "Lists what a member can share with a coach, in the order in which to offer it, with words for"
                            + " the form in which the member chooses.")
    public RestResponse<Page<ConsentScopeView>> list(@BeanParam PageRequest page) {
        var skipped = cursors.position(page.cursor(), Integer::valueOf).orElse(0);
        var rows = Stream.of(ConsentScope.values())
                .skip(skipped)
                .limit(page.limit() + 1L)
                .map(ConsentScopeView::of)
                .toList();
        return responses.ifChanged(
                Page.of(
                        rows,
                        page.limit(),
                        last -> cursors.after(String.valueOf(last.key().ordinal() + 1))),
                CACHE);
    }
}
