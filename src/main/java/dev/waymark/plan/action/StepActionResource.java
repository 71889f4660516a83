package dev.waymark.plan.action;

import dev.waymark.plan.CompleteStep;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.SkipStep;
import dev.waymark.plan.SplitStep;
import dev.waymark.plan.StepActionService;
import dev.waymark.plan.StepView;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
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

/** Completes, reopens, skips, splits and rehearses steps. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steps")
@UsesDatabase
public class StepActionResource {

    private final StepActionService steps;
    private final ActionService service;
    private final Responses responses;
    private final ETags etags;

    StepActionResource(StepActionService steps, ActionService service, Responses responses, ETags etags) {
        this.steps = steps;
        this.service = service;
        this.responses = responses;
        this.etags = etags;
    }

    @POST
    @Path("/steps/{id}/completion")
    @Idempotent
    @Operation(
            operationId = "completeStep",
            summary = "Complete a step",
            description = "Marks a step as done. For a recurring step, it marks one occurrence as done: the earliest"
                    + " open one unless you name another. Completing something that is already done changes"
                    + " nothing. The response is the step, and as `effects` the wins that this has earned and how goal"
                    + " and plan are going now. The `ETag` is that of the step.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ChangedStep> complete(UUID id, Body<CompleteStep> body) {
        return answer(service.complete(id, body));
    }

    @DELETE
    @Path("/steps/{id}/completion")
    @Operation(
            operationId = "reopenStep",
            summary = "Reopen a step",
            description = "Reopens a step that was completed or skipped. For a recurring step, it reopens the last"
                    + " closed occurrence unless you name another. A reopened step keeps its date; if that no longer fits,"
                    + " open steps are rescheduled. A completed plan becomes active again. The response is that of a"
                    + " completion, with the wins that are no longer true.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ChangedStep> reopen(
            UUID id,
            @RestQuery
                    @Parameter(
                            description = "For a recurring step, the `dueOn` of the occurrence to reopen.",
                            example = "2026-02-02")
                    @Nullable
                    String occurrence) {
        return answer(service.reopen(id, occurrence == null ? null : LocalDate.parse(occurrence)));
    }

    private RestResponse<ChangedStep> answer(ChangedStep changed) {
        return responses.ok(changed, etags.of(changed.step()));
    }

    @POST
    @Path("/steps/{id}/skip")
    @Idempotent
    @Operation(
            operationId = "skipStep",
            summary = "Skip a step",
            description = "Skips a step, or one occurrence of a recurring step. A skipped step counts neither as done"
                    + " nor as due. The response is that of a completion.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ChangedStep> skip(UUID id, Body<SkipStep> body) {
        return answer(service.skip(id, body));
    }

    @POST
    @Path("/steps/{id}/split")
    @Idempotent
    @Operation(
            operationId = "splitStep",
            summary = "Split a step",
            description = "Splits a step into several, to be done one after the other. The step itself becomes the"
                    + " first part. Steps that waited for it now wait for the last part, which also takes over a"
                    + " day that the member set. The response is the goal.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<GoalView> split(UUID id, Body<SplitStep> body) {
        var goal = steps.split(id, body);
        return responses.ok(goal);
    }

    @POST
    @Path("/steps/{id}/rehearsal")
    @Idempotent
    @Operation(
            operationId = "rehearseStep",
            summary = "Rehearse a step's if-thens",
            description = "Records that the member has just gone through the step's if-thens in their mind."
                    + " Another rehearsal updates `rehearsedAt`; changing a cue or a response, or adding or removing"
                    + " an if-then, clears it. A step without an if-then gets 409.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<StepView> rehearse(UUID id) {
        var step = steps.rehearse(id);
        return responses.ok(step);
    }
}
