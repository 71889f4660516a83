package dev.waymark.plan;

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

/** Going through the if-then of a step in the mind, before its moment comes. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.MEMBER, Role.SERVICE})
@Tag(name = "Plans")
public class RehearsalResource {

    private final RehearsalService service;
    private final Responses responses;

    RehearsalResource(RehearsalService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @POST
    @Path("/steps/{id}/rehearsal")
    @Idempotent
    @Operation(
            operationId = "rehearseStep",
            summary = "Rehearse a step's if-then",
            description =
                    "Notes that the member has gone through the situation and the action in the mind, now. Doing it again moves"
                            + " `rehearsedAt`; a change of cue or response takes it away. A step without an if-then answers 409.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<StepView> rehearse(UUID id) {
        var step = service.rehearse(id);
        return responses.ok(step);
    }
}
