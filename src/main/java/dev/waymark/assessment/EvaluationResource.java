package dev.waymark.assessment;

import dev.waymark.assessment.chart.Chart;
import dev.waymark.catalog.Catalog;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores answers without storing anything. */
@Path("/v1/evaluations")
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
    @Produces({MediaType.APPLICATION_JSON, Svg.MEDIA_TYPE + ";qs=0.5"})
    @Operation(
            operationId = "evaluateAnswers",
            summary = "Evaluate answers",
            description = "Scores the causes and ranks the strategies exactly as for a stored assessment, but stores"
                    + " nothing. With `Accept: image/svg+xml`, it draws the result.")
    @APIResponse(
            responseCode = "200",
            description = "The result, or a chart of it.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultView.class)),
                @Content(mediaType = Svg.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response evaluate(Body<Evaluate> body, @Context Request request) {
        var evaluation = service.evaluate(body);
        // Both name their type. Otherwise, the framework answers `application/*` with an octet stream.
        return asksForAPicture(request)
                ? Response.ok(Chart.svg(evaluation, catalog), Svg.MEDIA_TYPE).build()
                : Response.ok(ResultView.of(evaluation, catalog.snapshot()), MediaType.APPLICATION_JSON)
                        .build();
    }

    /** A client that accepts anything gets JSON, which comes first. */
    private static boolean asksForAPicture(Request request) {
        var forms = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Svg.MEDIA_TYPE))
                .build();
        return request.selectVariant(forms) == forms.get(1);
    }
}
