package dev.waymark.assessment;

import dev.waymark.platform.contract.Body;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Scores answers without storing anything. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN})
@Tag(name = "Assessments")
public class EvaluationResource {

    private final AssessmentService service;

    EvaluationResource(AssessmentService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "evaluate",
            summary = "Evaluate answers",
            description =
                    "Scores the causes and ranks the strategies exactly as a stored assessment would, and stores nothing.")
    public RestResponse<ResultView> evaluate(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Evaluate.class)))
                    Body<Evaluate> body) {
        return RestResponse.ok(service.evaluate(body));
    }
}
