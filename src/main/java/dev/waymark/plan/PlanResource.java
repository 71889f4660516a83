package dev.waymark.plan;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Updates;
import dev.waymark.platform.paging.UpdatesPage;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Previews, creates, lists, reads, changes and deletes plans. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@UsesDatabase
public class PlanResource {

    private final PlanService service;
    private final Plans plans;
    private final PlanQueries queries;
    private final Caller caller;
    private final Updates updates;
    private final Responses responses;

    PlanResource(
            PlanService service,
            Plans plans,
            PlanQueries queries,
            Caller caller,
            Updates updates,
            Responses responses) {
        this.service = service;
        this.plans = plans;
        this.queries = queries;
        this.caller = caller;
        this.updates = updates;
        this.responses = responses;
    }

    @POST
    @Path("/plan-previews")
    @Heavy
    @Operation(
            operationId = "previewPlan",
            summary = "Preview a plan",
            description = "Returns the plan that the same request to `POST /v1/plans` would create; nothing is stored."
                    + " Ids are null, and `after` lists steps by their `ref`.")
    public RestResponse<PlanView> preview(Body<CreatePlan> body) {
        return RestResponse.ok(service.preview(body));
    }

    @POST
    @Path("/plans")
    @Idempotent
    @Heavy
    @Operation(
            operationId = "createPlan",
            summary = "Create a plan",
            description = "Creates a plan from the templates of the strategies and schedules every step within the"
                    + " minutes, working days and time zone that you send. The new plan is active.")
    @APIResponse(responseCode = "201", description = "The plan.")
    public RestResponse<PlanView> create(Body<CreatePlan> body) {
        var plan = service.create(body);
        return responses.created("/v1/plans/" + plan.id(), plan);
    }

    @GET
    @Snapshot
    @Path("/plans")
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description = "Lists plans, newest first. A member sees only their own; a service sees the whole tenant, or"
                    + " only one member with `memberId`. To follow changes, send `updatedSince`, and the next time"
                    + " send the `updatedUntil` of the response. Some changes are listed again; none is missed. A coach must"
                    + " send `memberId`. Without the scope `wellbeing`, goals of private strategies do not count, but a"
                    + " change of them may list the plan again.")
    public RestResponse<UpdatesPage<PlanSummary>> list(
            @RestQuery @Parameter(description = "Only plans of this member.") @Nullable String memberId,
            @RestQuery @Parameter(description = "Only plans with this lifecycle.") @Nullable Lifecycle lifecycle,
            @RestQuery @Parameter(description = "Only plans created or changed at this instant or later.") @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        var walk = updates.walk("plans", updatedSince, page);
        var rows = plans.page(scope, lifecycle, walk.since(), walk.after(), page.limit());
        return responses.ifChanged(updates.page(walk, rows, page, PlanSummary::id));
    }

    @GET
    @Path("/plans/{id}")
    @Operation(
            operationId = "getPlan",
            summary = "Read a plan",
            description =
                    "Returns a plan with its goals and dated steps. For a coach without the scope `wellbeing`, it is"
                            + " as if the plan had no goals of private strategies: its end date, lifecycle and conflicts follow"
                            + " from the goals that are left.")
    public RestResponse<PlanView> get(UUID id) {
        var scope = caller.scope();
        return responses.ifChanged(() -> queries.state(id, scope), () -> queries.view(id, scope));
    }

    @PATCH
    @Path("/plans/{id}")
    @Operation(
            operationId = "updatePlan",
            summary = "Change a plan",
            description = "Renames, cancels or moves a plan. Changing the start, minutes, days off or time zone"
                    + " reschedules the open steps; completed steps stay done and keep their dates.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<PlanView> update(UUID id, Body<UpdatePlan> body) {
        var plan = service.change(id, body);
        return responses.ok(plan);
    }

    @DELETE
    @Path("/plans/{id}")
    @Operation(
            operationId = "deletePlan",
            summary = "Delete a plan",
            description = "Permanently deletes a plan with its goals, steps and history.")
    public void delete(UUID id) {
        service.delete(id);
    }
}
