package dev.waymark.plan.progress;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.web.PublicUrl;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How a plan is going. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@UsesDatabase
public class ProgressResource {

    private final QueryBatches batches;
    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final Catalog catalog;
    private final Caller caller;
    private final PublicUrl url;
    private final Responses responses;

    ProgressResource(
            QueryBatches batches,
            PlanReader plans,
            CheckInSignals checkIns,
            Catalog catalog,
            Caller caller,
            PublicUrl url,
            Responses responses) {
        this.batches = batches;
        this.plans = plans;
        this.checkIns = checkIns;
        this.catalog = catalog;
        this.caller = caller;
        this.url = url;
        this.responses = responses;
    }

    @GET
    @Path("/plans/{id}/progress")
    @Operation(
            operationId = "getPlanProgress",
            summary = "See a plan's progress",
            description = "Returns what is done compared with what is due today, the pace, a forecast, the next actions"
                    + " and a one-sentence summary. A coach without the scope `wellbeing` gets it as if the plan had no"
                    + " goals of private strategies, and without anything that follows from mood and energy;"
                    + " `attainment` needs the scope `check_ins`.")
    public RestResponse<ProgressView> progress(UUID id) {
        var scope = caller.scope();
        var batch = batches.begin();
        var read = plans.read(batch, id, scope);
        var lately = checkIns.lately(batch, plans.isPlan(id, scope), scope.sight());
        var ratings = checkIns.ratings(batch, plans.isPlan(id, scope), scope.sight());
        batch.send();
        var plan = read.get();
        return responses.ifChanged(ProgressView.of(plan, lately.advice(plan), ratings.get(), catalog, url::of));
    }
}
