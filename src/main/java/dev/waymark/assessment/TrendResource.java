package dev.waymark.assessment;

import dev.waymark.assessment.chart.TrendChart;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.picture.PictureLink;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A member's severities over time, for a chart. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@UsesDatabase
public class TrendResource {

    private final TrendService service;
    private final AssessmentPictures pictures;
    private final Caller caller;
    private final Responses responses;

    TrendResource(TrendService service, AssessmentPictures pictures, Caller caller, Responses responses) {
        this.service = service;
        this.pictures = pictures;
        this.caller = caller;
        this.responses = responses;
    }

    @GET
    @Path("/members/{memberId}/trend")
    @Operation(
            operationId = "getTrend",
            summary = "See severities over time",
            description = "Returns the severities of every scale in all scored assessments of one questionnaire (up to"
                    + " the latest 1000), oldest first. If the member has none, the trend is empty. A coach sees the"
                    + " exhaustion scale only with the scope `wellbeing`.")
    public RestResponse<TrendView> get(
            @RestPath @Parameter(description = "The member's id.") String memberId,
            @RestQuery
                    @Parameter(
                            description = "The questionnaire's key. Severities from different questionnaires cannot be"
                                    + " compared.",
                            required = true,
                            example = "career-rut-short")
                    @Nullable
                    String questionnaire) {
        return responses.ifChanged(service.read(memberId, questionnaire, caller.scope(memberId)));
    }

    @GET
    @Path("/members/{memberId}/trend.svg")
    @Produces(Svg.MEDIA_TYPE)
    @Heavy
    @Operation(
            operationId = "getTrendChart",
            summary = "See severities over time as a chart",
            description = "Draws the severities of every scale over time (SVG), with their bands, for the latest "
                    + TrendChart.MOST + " scored assessments of one questionnaire. Results that cannot be compared are"
                    + " not joined by a line.")
    @APIResponse(responseCode = "200", description = "The picture.")
    public RestResponse<String> chart(
            @RestPath @Parameter(description = "The member's id.") String memberId,
            @RestQuery
                    @Parameter(
                            description = "The questionnaire's key. Severities from different questionnaires cannot be"
                                    + " compared.",
                            required = true,
                            example = "career-rut-short")
                    @Nullable
                    String questionnaire) {
        return responses.ifChanged(service.draw(questionnaire, caller.scope(memberId)));
    }

    @POST
    @Path("/members/{memberId}/trend-link")
    @Operation(
            operationId = "makeTrendLink",
            summary = "Link to the chart of severities over time",
            description = "Creates an address of the chart of a member's severities over time,"
                    + PictureLinkResource.SHORT_LIVED)
    @APIResponse(responseCode = "200", description = "The link.")
    public RestResponse<PictureLink> link(
            @RestPath @Parameter(description = "The member's id.") String memberId,
            @RestQuery
                    @Parameter(
                            description = "The questionnaire's key. Severities from different questionnaires cannot be"
                                    + " compared.",
                            required = true,
                            example = "career-rut-short")
                    @Nullable
                    String questionnaire) {
        return RestResponse.ok(pictures.trend(caller.scope(memberId), questionnaire));
    }
}
