package dev.waymark.plan;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.ETags;
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

/** Reschedules plans and adds strategies to them. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@UsesDatabase
public class ReplanResource {

    private final ReplanService service;
    private final Responses responses;
    private final ETags etags;

    ReplanResource(ReplanService service, Responses responses, ETags etags) {
        this.service = service;
        this.responses = responses;
        this.etags = etags;
    }

    @POST
    @Path("/plans/{id}/replan")
    @Idempotent
    @Heavy
    @Operation(
            operationId = "replanPlan",
            summary = "Reschedule a plan",
            description = "Reschedules all open steps from today on, or from the day on which the plan starts or"
                    + " resumes, with the start, minutes, days off and time zone that you send. Completed steps"
                    + " stay done and keep their dates, and days that the member set by hand stay, too. Sending the"
                    + " same request again moves nothing. A dry run returns the same response and stores nothing;"
                    + " the `ETag` is always that of the stored plan.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ReplanView> replan(UUID id, Body<Replan> body) {
        var outcome = service.replan(id, body);
        return responses.ok(outcome.view(), etags.of(outcome.stored()));
    }

    @POST
    @Path("/plans/{id}/strategies")
    @Idempotent
    @Heavy
    @Operation(
            operationId = "addStrategies",
            summary = "Add strategies to a plan",
            description = "Adds the goals and steps of more strategies, ranked after the plan's current ones, and"
                    + " reschedules all open steps. The assessment that led to the plan, if there is one, records them"
                    + " as `chosen`.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<PlanView> addStrategies(UUID id, Body<AddStrategies> body) {
        var plan = service.addStrategies(id, body);
        return responses.ok(plan);
    }
}
