package dev.waymark.plan.timeline;

import dev.waymark.plan.PlanReader;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The picture of a plan. */
@Path("/v1")
@Consumes(MediaType.WILDCARD)
@Tag(name = "Plans")
public class TimelineResource {

    private final PlanReader plans;
    private final Responses responses;

    TimelineResource(PlanReader plans, Responses responses) {
        this.plans = plans;
        this.responses = responses;
    }

    @GET
    @Path("/plans/{id}/timeline.svg")
    @Produces(Svg.MEDIA_TYPE)
    @RolesAllowed({Role.MEMBER, Role.COACH, Role.SERVICE})
    @Operation(
            operationId = "getPlanTimeline",
            summary = "See a plan's timeline",
            description =
                    "A picture (SVG) of goals and steps over weeks: what is done, due and overdue, and today. It is as wide as its"
                            + " place, for light and dark, and tells in words what it shows. Of more than 30 steps it shows the goals"
                            + " alone, of more than 20 goals those first that are still open.")
    @APIResponse(responseCode = "200", description = "The picture.")
    public RestResponse<String> timeline(UUID id) {
        return responses.ifChanged(Timeline.of(plans.read(id)));
    }
}
