package dev.waymark.assessment;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.svg.Svg;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final Catalog catalog;

    EvaluationResource(AssessmentService service, Catalog catalog) {
        this.service = service;
        this.catalog = catalog;
    }

    @POST
    @Operation(
            operationId = "evaluate",
            summary = "Evaluate answers",
            description =
                    "Scores the causes and ranks the strategies exactly as a stored assessment would, and stores nothing. With "
                            + "`Accept: image/svg+xml` it draws the result.")
    @APIResponse(
            responseCode = "200",
            description = "The result, or its picture.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultView.class)),
                @Content(mediaType = Svg.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public RestResponse<ResultView> evaluate(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Evaluate.class)))
                    Body<Evaluate> body) {
        return RestResponse.ok(ResultView.of(service.evaluate(body), catalog.snapshot()));
    }

    /** The same operation for who asks for a picture; who takes anything gets JSON. */
    @POST
    @Produces(Svg.MEDIA_TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> draw(Body<Evaluate> body) {
        return RestResponse.ResponseBuilder.ok(Chart.svg(service.evaluate(body), catalog))
                .type(Svg.MEDIA_TYPE)
                .build();
    }
}
