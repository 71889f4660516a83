package dev.waymark.platform.picture;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.tenancy.CurrentTenant;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows a picture to a page that cannot send a token. */
@Path("/v1/pictures")
@Tag(name = "Assessments")
@UsesDatabase
public class PictureResource {

    private final PictureLinks links;
    private final LinkedPictures pictures;
    private final CurrentTenant tenant;
    private final Responses responses;

    PictureResource(PictureLinks links, LinkedPictures pictures, CurrentTenant tenant, Responses responses) {
        this.links = links;
        this.pictures = pictures;
        this.tenant = tenant;
        this.responses = responses;
    }

    @GET
    @Path("/{secret}.svg")
    @Produces(Svg.MEDIA_TYPE)
    @PermitAll
    @Heavy
    @Operation(
            operationId = "readPicture",
            summary = "Show a picture by its link",
            description = "Returns the picture of a link to anyone who has its address, as it is now. The operation is"
                    + " open by design, because an `<img>` sends no token. An address shows one picture of one member"
                    + " and expires within minutes; then, it returns 404. A coach's address shows what the member shares at"
                    + " that moment, and returns 404 once they no longer do. Read it at most 30 times per minute.")
    @ProblemResponses(ProblemType.TOO_MANY_REQUESTS)
    @APIResponse(responseCode = "200", description = "The picture.")
    public RestResponse<String> read(
            @RestPath @Parameter(example = "pJ4uXq0m3sWcYb1RZk8dT2vNfLh6EoGiA9yC7xQwK5VhY21l") String secret) {
        var link = links.open(secret);
        var scope = tenant.enterBySecret(link.tenant(), link.memberId());
        return responses.ifChanged(pictures.draw(link, scope));
    }
}
