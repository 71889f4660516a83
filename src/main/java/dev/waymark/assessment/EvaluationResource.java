package dev.waymark.assessment;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.svg.Svg;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Scores answers without storing anything. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class EvaluationResource {

    private final EvaluationService service;

    EvaluationResource(EvaluationService service) {
        this.service = service;
    }

    @POST
    @Heavy
    @Operation(
            operationId = "evaluateAnswers",
            summary = "Evaluate answers",
            description = "Scores the causes and ranks the strategies exactly as for a stored assessment, but stores"
                    + " nothing.")
    public RestResponse<ResultView> evaluate(Body<Evaluate> body) {
        return RestResponse.ok(service.evaluate(body));
    }

    @POST
    @Path("/next-items")
    @Heavy
    @Operation(
            operationId = "getNextItems",
            summary = "Get the items to ask next",
            description =
                    "Says which items to ask next, how many answers are still needed, and whether you can stop: the"
                            + " same as in a result, without the result. Begin with no answers, ask what is named, send all"
                            + " answers so far, and repeat until `sufficient` is true. Nothing is stored.")
    public RestResponse<NextItems> next(Body<Evaluate> body) {
        return RestResponse.ok(service.next(body));
    }

    @POST
    @Path("/chart")
    @Produces(Svg.MEDIA_TYPE)
    @Heavy
    @Operation(
            operationId = "getEvaluationChart",
            summary = "See an evaluation as a chart",
            description =
                    "Evaluates answers and draws the same chart as for a scored assessment (SVG): every cause with"
                            + " its band, most severe first. Nothing is stored.")
    public RestResponse<String> chart(Body<Evaluate> body) {
        return RestResponse.ok(service.draw(body));
    }
}
