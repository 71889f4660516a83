package dev.waymark.plan;

import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans that rest for a while, and go on. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.MEMBER, Role.SERVICE})
@Tag(name = "Plans")
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
            description =
                    "Puts a plan on hold, until a day or until it is resumed. A pause of n days moves each open step to the"
                            + " first day at least n days later that respects days off, minutes and order; whole weeks"
                            + " move everything by exactly as much, dates that the member set stay, and what recurs"
                            + " weekly keeps its weekday. With `until` that is done at once, and the plan goes on by"
                            + " itself on that day; without it, when it is resumed.")
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
            description =
                    "Ends a pause today, at whatever day it was to end: open steps lie as many days later as it lasted.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<PlanView> resume(UUID id) {
        var plan = service.resume(id);
        return responses.ok(plan);
    }
}
