package dev.waymark.plan;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
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

/** The steps of a plan. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steps")
@UsesDatabase
public class StepResource {

    private final StepService service;
    private final Responses responses;

    StepResource(StepService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @POST
    @Path("/goals/{id}/steps")
    @Idempotent
    @Operation(
            operationId = "addStep",
            summary = "Add a step",
            description = "Adds a step to a goal and reschedules the open steps of the plan. A completed plan becomes"
                    + " active again.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    @APIResponse(responseCode = "201", description = "The step.")
    public RestResponse<StepView> add(UUID id, Body<AddStep> body) {
        var step = service.add(id, body);
        return responses.created("/v1/steps/" + step.id(), step);
    }

    @GET
    @Path("/steps/{id}")
    @Operation(
            operationId = "getStep",
            summary = "Read a step",
            description = "Returns a dated step with its occurrences.")
    public RestResponse<StepView> get(UUID id) {
        return responses.ifChanged(service.read(id));
    }

    @PATCH
    @Path("/steps/{id}")
    @Operation(
            operationId = "updateStep",
            summary = "Change a step",
            description = "Changes a step. Changing its effort, order or cadence reschedules the open steps of the"
                    + " plan.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<StepView> update(UUID id, Body<UpdateStep> body) {
        var step = service.change(id, body);
        return responses.ok(step);
    }

    @DELETE
    @Path("/steps/{id}")
    @Operation(
            operationId = "deleteStep",
            summary = "Delete a step",
            description = "Deletes a step. If another step waits for it, it now waits for whatever the deleted step was"
                    + " waiting for.")
    public void delete(UUID id) {
        service.delete(id);
    }
}
