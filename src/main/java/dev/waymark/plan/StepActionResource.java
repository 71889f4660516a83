package dev.waymark.plan;

import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a person does with a step. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.MEMBER, Role.SERVICE})
@Tag(name = "Plans")
public class StepActionResource {

    private final StepActionService service;
    private final Responses responses;

    StepActionResource(StepActionService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @POST
    @Path("/steps/{id}/completion")
    @Idempotent
    @Operation(
            operationId = "completeStep",
            summary = "Complete a step",
            description =
                    "Completes a step, or one occurrence of a recurring step: the earliest open one unless another is named."
                            + " Completing what is done already changes nothing.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<StepView> complete(UUID id, Body<CompleteStep> body) {
        var step = service.complete(id, body);
        return responses.ok(step);
    }

    @DELETE
    @Path("/steps/{id}/completion")
    @Operation(
            operationId = "reopenStep",
            summary = "Reopen a step",
            description =
                    "Opens what was completed or skipped: of a recurring step the last occurrence that was closed, unless"
                            + " another is named. It lies where it lay; where that no longer goes with the rest, open steps"
                            + " are laid anew. A completed plan is active again.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public void reopen(
            UUID id,
            @RestQuery
                    @Parameter(
                            description = "The `dueOn` of the occurrence to open, for a recurring step.",
                            example = "2026-02-02")
                    @Nullable
                    String occurrence) {
        service.reopen(id, occurrence == null ? null : LocalDate.parse(occurrence));
    }

    @POST
    @Path("/steps/{id}/skip")
    @Idempotent
    @Operation(
            operationId = "skipStep",
            summary = "Skip a step",
            description =
                    "Lets a step go, or one occurrence of a recurring step: it counts neither as done nor as due.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<StepView> skip(UUID id, Body<SkipStep> body) {
        var step = service.skip(id, body);
        return responses.ok(step);
    }

    @POST
    @Path("/steps/{id}/split")
    @Idempotent
    @Operation(
            operationId = "splitStep",
            summary = "Split a step",
            description =
                    "Makes several steps of one, to be done one after the other. It becomes the first part itself; steps that"
                            + " waited for it wait for the last, which also takes over a day that the member set. Answers"
                            + " the goal.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<GoalView> split(UUID id, Body<SplitStep> body) {
        var goal = service.split(id, body);
        return responses.ok(goal);
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
