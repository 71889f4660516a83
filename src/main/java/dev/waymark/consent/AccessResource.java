package dev.waymark.consent;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.precondition.Responses;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows a member what a coach has read. */
@Path("/v1/consents/{id}/accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@UsesDatabase
public class AccessResource {

    private final Accesses accesses;
    private final ConsentParties parties;
    private final Cursors cursors;
    private final Responses responses;

    AccessResource(Accesses accesses, ConsentParties parties, Cursors cursors, Responses responses) {
        this.accesses = accesses;
        this.parties = parties;
        this.cursors = cursors;
        this.responses = responses;
    }

    @GET
    @Operation(
            operationId = "listConsentAccesses",
            summary = "List what a coach has read",
            description =
                    "Lists what the coach has read under a consent, newest first: one entry per operation, record and"
                            + " hour. An entry is written before the coach gets anything, so none is missing; if the coach's"
                            + " request failed after that, there is an entry all the same.")
    public RestResponse<Page<AccessView>> list(UUID id, @BeanParam PageRequest page) {
        var after = cursors.position(page.cursor(), Access::parse).orElse(null);
        var rows = accesses.page(id, parties.visible(), after, page.limit());
        var shown = Page.of(rows, page.limit(), last -> cursors.after(last.position()));
        return responses.ifChanged(
                new Page<>(shown.items().stream().map(AccessView::of).toList(), shown.next()));
    }
}
