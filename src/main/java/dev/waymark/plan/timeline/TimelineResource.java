package dev.waymark.plan.timeline;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Draws the timeline of a plan. */
@Path("/v1")
@Tag(name = "Progress")
@UsesDatabase
public class TimelineResource {

    private final PlanPictures pictures;
    private final Caller caller;
    private final Responses responses;

    TimelineResource(PlanPictures pictures, Caller caller, Responses responses) {
        this.pictures = pictures;
        this.caller = caller;
        this.responses = responses;
    }

    @GET
    @Path("/plans/{id}/timeline.svg")
    @Produces(Svg.MEDIA_TYPE)
    @Heavy
    @Operation(
            operationId = "getPlanTimeline",
            summary = "See a plan's timeline",
            description = "Draws goals and steps over the weeks (SVG): what is done, on the day it was done, what is"
                    + " due and overdue, and where today is. What would stand in one place is counted. The picture"
                    + " fits the width of its container, works in light and dark mode, and describes in words what"
                    + " it shows. With more than 30 steps, it shows only the goals; with more than 20 goals,"
                    + " those that are still open come first. While the member feels low, nothing is shown as overdue.")
    @APIResponse(responseCode = "200", description = "The picture.")
    public RestResponse<String> timeline(UUID id) {
        return responses.ifChanged(pictures.timeline(id, caller.scope()));
    }

    @POST
    @Path("/plans/{id}/timeline-link")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeTimelineLink",
            summary = "Link to a plan's timeline",
            description = "Creates an address of the plan's timeline for an `<img>`, which sends no token. The address"
                    + " expires within minutes and is not stored.")
    @APIResponse(responseCode = "200", description = "The link.")
    public RestResponse<PictureLink> link(UUID id) {
        return RestResponse.ok(pictures.link(id));
    }
}
