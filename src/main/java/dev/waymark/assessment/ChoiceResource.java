package dev.waymark.assessment;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a member says about the strategies of a result. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@UsesDatabase
public class ChoiceResource {

    private final ChoiceService service;
    private final Responses responses;

    ChoiceResource(ChoiceService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @PUT
    @Path("/{id}/choices/{strategy}")
    @Operation(
            operationId = "setChoice",
            summary = "Say what you think of a strategy",
            description = "Records what the member says about a strategy of a scored assessment, and replaces what they"
                    + " said before. What they put aside (`not_for_me`, `already_tried`) moves behind the rest of the"
                    + " result's strategies. A plan that is created from the assessment records its strategies as"
                    + " `chosen`. The same request again changes nothing. Choices are part of the assessment:"
                    + " `If-Match` takes the assessment's `ETag`, and the response has its new one.")
    @ProblemResponses(ProblemType.CONFLICT)
    public RestResponse<StrategyChoiceView> set(
            UUID id,
            @RestPath @Parameter(description = "The strategy's key.", example = "use-employer-programs")
                    String strategy,
            Body<SetChoice> body) {
        var set = service.set(id, strategy, body);
        return responses.ok(set.view(), set.tag());
    }

    @DELETE
    @Path("/{id}/choices/{strategy}")
    @Operation(
            operationId = "deleteChoice",
            summary = "Take a choice back",
            description = "Deletes what the member said about a strategy. If they said nothing, the response is 404."
                    + " `If-Match` takes the assessment's `ETag`.")
    public void delete(
            UUID id,
            @RestPath @Parameter(description = "The strategy's key.", example = "use-employer-programs")
                    String strategy) {
        service.remove(id, strategy);
    }
}
