package dev.waymark.plan;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The goals of a plan. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
@UsesDatabase
public class GoalResource {

    private final GoalService service;
    private final PlanQueries queries;
    private final Caller caller;
    private final Responses responses;

    GoalResource(GoalService service, PlanQueries queries, Caller caller, Responses responses) {
        this.service = service;
        this.queries = queries;
        this.caller = caller;
        this.responses = responses;
    }

    @POST
    @Path("/plans/{id}/goals")
    @Idempotent
    @Operation(
            operationId = "addGoal",
            summary = "Add a goal",
            description = "Adds a goal of the member's own to a plan.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    @APIResponse(responseCode = "201", description = "The goal.")
    public RestResponse<GoalView> add(UUID id, Body<AddGoal> body) {
        var goal = service.add(id, body);
        return responses.created("/v1/goals/" + goal.id(), goal);
    }

    @GET
    @Path("/goals/{id}")
    @Operation(operationId = "getGoal", summary = "Read a goal", description = "Returns a goal with its steps.")
    public RestResponse<GoalView> get(UUID id) {
        var plan = queries.requireOfGoal(id, caller.scope());
        return responses.ifChanged(GoalView.of(plan, GoalService.goalOf(plan, id)));
    }

    @PATCH
    @Path("/goals/{id}")
    @Operation(
            operationId = "updateGoal",
            summary = "Change a goal",
            description = "Changes the wording, horizon, measure or scale of a goal.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<GoalView> update(UUID id, Body<UpdateGoal> body) {
        var goal = service.change(id, body);
        return responses.ok(goal);
    }

    @DELETE
    @Path("/goals/{id}")
    @Operation(
            operationId = "deleteGoal",
            summary = "Delete a goal",
            description = "Deletes a goal with its steps. If another step waits for one of them, it now waits for"
                    + " whatever the deleted step was waiting for.")
    public void delete(UUID id) {
        service.delete(id);
    }
}
