package dev.waymark.assessment;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A stored assessment as a chart, compared with an earlier one, and under a what-if. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@UsesDatabase
public class InsightResource {

    private final AssessmentService service;
    private final ChangeService changes;
    private final WhatIfService whatIfs;
    private final Caller caller;
    private final Responses responses;

    InsightResource(
            AssessmentService service,
            ChangeService changes,
            WhatIfService whatIfs,
            Caller caller,
            Responses responses) {
        this.service = service;
        this.changes = changes;
        this.whatIfs = whatIfs;
        this.caller = caller;
        this.responses = responses;
    }

    @GET
    @Path("/{id}/chart.svg")
    @Produces(Svg.MEDIA_TYPE)
    @Heavy
    @Operation(
            operationId = "getAssessmentChart",
            summary = "See a result as a chart",
            description = "Draws the profile of a scored assessment (SVG): every cause with its band, most severe"
                    + " first. The chart fits the width of its container, works in light and dark mode, and describes everything it shows"
                    + " to screen readers.")
    @ProblemResponses(ProblemType.CONFLICT)
    public RestResponse<String> chart(UUID id) {
        var drawn = service.draw(id, caller.scope());
        return responses.ifChanged(drawn.svg(), drawn.tag());
    }

    @GET
    @Snapshot
    @Path("/{id}/change")
    @Operation(
            operationId = "compareAssessments",
            summary = "Compare two assessments",
            description = "Shows what has changed since an earlier assessment, scale by scale and as a whole, in"
                    + " figures and in words, and whether each change is more than chance. Ranks are those that the"
                    + " answers alone give, whatever the member has put aside.")
    @ProblemResponses(ProblemType.INCOMPARABLE_ASSESSMENTS)
    public RestResponse<ChangeView> change(
            @RestPath @Parameter(description = "The later assessment's id.") UUID id,
            @RestQuery
                    @Parameter(
                            description = "The earlier assessment's id.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b")
                    @Nullable
                    String since) {
        return responses.ifChanged(changes.compare(id, since, caller.scope()));
    }

    @GET
    @Snapshot
    @Path("/{id}/change.svg")
    @Produces(Svg.MEDIA_TYPE)
    @Heavy
    @Operation(
            operationId = "getChangeChart",
            summary = "See a change as a chart",
            description = "Draws what has changed since an earlier assessment (SVG): every scale before and now, each"
                    + " with its band, the largest difference first, and all of it in a sentence.")
    @ProblemResponses(ProblemType.INCOMPARABLE_ASSESSMENTS)
    @APIResponse(responseCode = "200", description = "The picture.")
    public RestResponse<String> changeChart(
            @RestPath @Parameter(description = "The later assessment's id.") UUID id,
            @RestQuery
                    @Parameter(
                            description = "The earlier assessment's id.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b")
                    @Nullable
                    String since) {
        return responses.ifChanged(changes.draw(id, since, caller.scope()));
    }

    @POST
    @Path("/{id}/what-if")
    @Heavy
    @Operation(
            operationId = "supposeAssessment",
            summary = "Explore a what-if",
            description =
                    "Shows the result that different answers, severities or another situation would give, and which"
                            + " ranks would change. It works for drafts and for scored assessments; nothing is stored."
                            + " Ranks are those that the answers alone give, whatever the member has put aside. A coach"
                            + " can explore scored assessments; without the scope `wellbeing`, there is no exhaustion scale"
                            + " to suppose anything about.")
    public RestResponse<WhatIf> whatIf(UUID id, Body<Suppose> body) {
        return RestResponse.ok(whatIfs.suppose(id, body));
    }
}
