package dev.waymark.plan.action;

import dev.waymark.plan.outcome.SetGoalOutcome;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a goal, as the member says. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
@UsesDatabase
public class GoalOutcomeResource {

    private final ActionService service;
    private final Responses responses;
    private final ETags etags;

    GoalOutcomeResource(ActionService service, Responses responses, ETags etags) {
        this.service = service;
        this.responses = responses;
        this.etags = etags;
    }

    @PUT
    @Path("/goals/{id}/outcome")
    @Operation(
            operationId = "setGoalOutcome",
            summary = "Set a goal's outcome",
            description = "Records what became of a goal, as the member says: whether it was achieved, and how they"
                    + " can tell. Checking off steps does not decide that, and an outcome closes no step; it can be set at"
                    + " any time. It replaces the outcome that was there; sending the same one again changes nothing. The"
                    + " response is the goal, and as `effects` the wins that this has earned or taken back and how the"
                    + " plan is going now. The `ETag` is that of the goal.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<ChangedGoal> setOutcome(UUID id, Body<SetGoalOutcome> body) {
        return answer(service.setOutcome(id, body));
    }

    @DELETE
    @Path("/goals/{id}/outcome")
    @Operation(
            operationId = "deleteGoalOutcome",
            summary = "Take back a goal's outcome",
            description = "Removes the outcome of a goal, and the win that it earned. If all steps of the goal are"
                    + " closed, it awaits its outcome again. A goal without an outcome gets 404. The response is that of"
                    + " setting an outcome.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ChangedGoal> deleteOutcome(UUID id) {
        return answer(service.removeOutcome(id));
    }

    private RestResponse<ChangedGoal> answer(ChangedGoal changed) {
        return responses.ok(changed, etags.of(changed.goal()));
    }
}
