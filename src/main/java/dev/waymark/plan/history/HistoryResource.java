package dev.waymark.plan.history;

import dev.waymark.authorization.Sight;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
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
    private final PrivateGoals privateGoals;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;

    HistoryResource(
            PlanReader plans,
            HistoryEntries entries,
            PrivateGoals privateGoals,
            Caller caller,
            Cursors cursors,
            Responses responses) {
        this.plans = plans;
        this.entries = entries;
        this.privateGoals = privateGoals;
        this.caller = caller;
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
                    + " kept as long as the plan. It does not repeat notes. For a coach without the scope `wellbeing`, it"
                    + " says nothing about goals and steps of private strategies or about those that have been deleted,"
                    + " and it does not count omitted values.")
    public RestResponse<Page<HistoryEntryView>> list(UUID id, @BeanParam PageRequest page) {
        var sight = caller.scope().sight();
        var form = form(id, sight);
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var rows =
                entries.page(id, sight, after, page.limit()).stream().map(form).toList();
        return responses.ifChanged(
                Page.of(rows, page.limit(), last -> cursors.after(last.id().toString())));
    }

    /** How entries are shown: what is seen of the plan is only read where that is not all of it. */
    private Function<HistoryEntry, HistoryEntryView> form(UUID id, Sight sight) {
        if (sight.hidesWellbeing()) {
            var part = VisiblePart.of(plans.read(id).plan(), title -> privateGoals.title(sight, title));
            return entry -> HistoryEntryView.of(entry, part, sight);
        }
        plans.requireReadable(id);
        return entry -> HistoryEntryView.of(entry, sight);
    }
}
