package dev.waymark.assessment;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.picture.PictureLink;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
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

/** Creates links to the pictures of assessments, for pages. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@UsesDatabase
public class PictureLinkResource {

    static final String SHORT_LIVED =
            " for an `<img>`, which sends no token. The address expires within minutes and is not stored.";

    private final AssessmentPictures pictures;
    private final Caller caller;

    PictureLinkResource(AssessmentPictures pictures, Caller caller) {
        this.pictures = pictures;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/chart-link")
    @Operation(
            operationId = "makeChartLink",
            summary = "Link to a result's chart",
            description = "Creates an address of the result's chart" + SHORT_LIVED)
    @ProblemResponses(ProblemType.CONFLICT)
    @APIResponse(responseCode = "200", description = "The link.")
    public RestResponse<PictureLink> chart(UUID id) {
        return RestResponse.ok(pictures.chart(id, caller.scope()));
    }

    @POST
    @Path("/{id}/change-link")
    @Operation(
            operationId = "makeChangeLink",
            summary = "Link to a change's chart",
            description = "Creates an address of the chart that shows what has changed since an earlier assessment,"
                    + SHORT_LIVED)
    @ProblemResponses(ProblemType.INCOMPARABLE_ASSESSMENTS)
    @APIResponse(responseCode = "200", description = "The link.")
    public RestResponse<PictureLink> change(
            @RestPath @Parameter(description = "The later assessment's id.") UUID id,
            @RestQuery
                    @Parameter(
                            description = "The earlier assessment's id.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                            example = "0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b")
                    @Nullable
                    String since) {
        return RestResponse.ok(pictures.change(id, since, caller.scope()));
    }
}
