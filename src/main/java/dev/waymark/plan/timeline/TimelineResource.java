package dev.waymark.plan.timeline;

import dev.waymark.plan.PlanReader;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.svg.Svg;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final Responses responses;

    TimelineResource(PlanReader plans, CheckInSignals checkIns, Responses responses) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.responses = responses;
    }

    @GET
    @Snapshot
    @Path("/plans/{id}/timeline.svg")
    @Produces(Svg.MEDIA_TYPE)
    @RolesAllowed({Role.MEMBER, Role.COACH, Role.SERVICE})
    @Operation(
            operationId = "getPlanTimeline",
            summary = "See a plan's timeline",
            description = "Draws goals and steps over the weeks (SVG): what is done, due and overdue, and where today"
                    + " is. The picture fits the width of its container, works in light and dark mode, and"
                    + " describes in words what it shows. With more than 30 steps, it shows only the goals; with"
                    + " more than 20 goals, those that are still open come first. While the member feels low, nothing is shown"
                    + " as overdue.")
    @APIResponse(responseCode = "200", description = "The picture.")
    public RestResponse<String> timeline(UUID id) {
        var plan = plans.read(id);
        return responses.ifChanged(Timeline.of(plan, checkIns.isHardTime(plan)));
    }
}
