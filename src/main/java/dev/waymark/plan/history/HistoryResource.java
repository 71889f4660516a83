package dev.waymark.plan.history;

import dev.waymark.plan.PlanReader;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
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

/** The history of a plan. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@UsesDatabase
public class HistoryResource {

    private final PlanReader plans;
    private final HistoryEntries entries;
    private final Cursors cursors;
    private final Responses responses;

    HistoryResource(PlanReader plans, HistoryEntries entries, Cursors cursors, Responses responses) {
        this.plans = plans;
        this.entries = entries;
        this.cursors = cursors;
        this.responses = responses;
    }

    @GET
    @Snapshot
    @Path("/plans/{id}/history")
    @Operation(
            operationId = "listPlanHistory",
            summary = "List a plan's history",
            description = "Lists who changed what and when, in words and value by value, newest first. The history is"
                    + " kept as long as the plan. It does not repeat notes.")
    public RestResponse<Page<HistoryEntryView>> list(UUID id, @BeanParam PageRequest page) {
        plans.requireReadable(id);
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var rows = entries.page(id, after, page.limit()).stream()
                .map(HistoryEntryView::of)
                .toList();
        return responses.ifChanged(
                Page.of(rows, page.limit(), last -> cursors.after(last.id().toString())));
    }
}
