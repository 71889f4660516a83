package dev.waymark.plan;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pauses and resumes plans. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@UsesDatabase
public class PauseResource {

    private final PauseService service;
    private final Responses responses;

    PauseResource(PauseService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @POST
    @Path("/plans/{id}/pause")
    @Idempotent
    @Operation(
            operationId = "pausePlan",
            summary = "Pause a plan",
            description = "Puts a plan on hold until a given day, or until someone resumes it. A pause of n days moves"
                    + " each open step to the first day at least n days later that respects days off, minutes and"
                    + " order. A pause of whole weeks moves everything by exactly that many weeks, so weekly steps"
                    + " keep their weekday. Dates that the member set stay. With `until`, the dates move"
                    + " immediately, and the plan resumes by itself on that day. Without it, they move when the"
                    + " plan is resumed.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<PlanView> pause(UUID id, Body<PausePlan> body) {
        var plan = service.pause(id, body);
        return responses.ok(plan);
    }

    @POST
    @Path("/plans/{id}/resume")
    @Idempotent
    @Operation(
            operationId = "resumePlan",
            summary = "Resume a plan",
            description = "Ends a pause today, even if it was planned to end on another day. Open steps end up as"
                    + " many days later as the pause lasted.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<PlanView> resume(UUID id) {
        var plan = service.resume(id);
        return responses.ok(plan);
    }
}
