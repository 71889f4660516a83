package dev.waymark.plan.checkin;

import dev.waymark.plan.PlanReader;
import dev.waymark.plan.checkin.CheckIns.Position;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Days;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Check-ins: how a member is getting on, and the trend of mood and energy. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Check-ins")
@UsesDatabase
public class CheckInResource {

    /** Twelve weeks. */
    private static final int USUAL_DAYS = 84;

    private final CheckInService service;
    private final CheckIns checkIns;
    private final PlanReader plans;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;
    private final ETags etags;

    CheckInResource(
            CheckInService service,
            CheckIns checkIns,
            PlanReader plans,
            Caller caller,
            Cursors cursors,
            Responses responses,
            ETags etags) {
        this.service = service;
        this.checkIns = checkIns;
        this.plans = plans;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
        this.etags = etags;
    }

    @POST
    @Path("/plans/{id}/check-ins")
    @Idempotent
    @Operation(
            operationId = "addCheckIn",
            summary = "Check in",
            description = "Records how a member is getting on with the plan, or with one of its goals, on one day; one"
                    + " answer is enough. A second check-in for the same day and goal replaces the first; both are kept. If the member has felt"
                    + " low over the last 14 days, the response says where to turn; show it to them. The `ETag` is that of"
                    + " the check-in.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    @APIResponse(responseCode = "201", description = "The check-in, and what to tell the member.")
    public RestResponse<CheckInReply> add(UUID id, Body<AddCheckIn> body) {
        var added = service.add(id, body);
        var checkIn = added.checkIn();
        return responses.created(
                "/v1/check-ins/" + checkIn.id(), CheckInReply.of(checkIn, added.advice()), etags.of(checkIn));
    }

    @GET
    @Snapshot
    @Path("/plans/{id}/check-ins")
    @Operation(
            operationId = "listCheckIns",
            summary = "List check-ins",
            description = "Lists the check-ins of a plan, latest day first. Replaced check-ins are left out unless you"
                    + " ask for them. A coach sees mood, energy and check-ins about private goals only with the scope"
                    + " `wellbeing`; without it, check-ins with nothing else in them are left out.")
    public RestResponse<Page<CheckInView>> list(
            UUID id,
            @RestQuery
                    @Parameter(
                            description =
                                    "`true` also shows check-ins that were replaced: each is the `replaces` of another.")
                    @DefaultValue("false")
                    boolean replaced,
            @BeanParam PageRequest page) {
        plans.requireReadable(id);
        var after = cursors.position(page.cursor(), Position::parse).orElse(null);
        var rows = checkIns.page(id, caller.scope().sight(), replaced, after, page.limit());
        return responses.ifChanged(Page.of(
                rows, page.limit(), last -> cursors.after(Position.of(last).toString())));
    }

    @GET
    @Snapshot
    @Path("/check-ins/{id}")
    @Operation(
            operationId = "getCheckIn",
            summary = "Read a check-in",
            description = "Returns a check-in, even if it was replaced.")
    public RestResponse<CheckInView> get(UUID id) {
        return responses.ifChanged(checkIns.view(id, caller.scope()));
    }

    @GET
    @Snapshot
    @Path("/plans/{id}/check-ins/trend")
    @Operation(
            operationId = "getCheckInTrend",
            summary = "See mood and energy over time",
            description = "Returns the reported mood and energy, with a smoothed trend of each. The trend follows a"
                    + " change within a week or two and does not react to a single day. It covers twelve weeks by"
                    + " default and at most 366 days.")
    public RestResponse<CheckInTrend> trend(
            UUID id,
            @RestQuery
                    @Parameter(
                            description = "The first day; twelve weeks before the last day if left out.",
                            example = "2026-11-01")
                    @Nullable
                    String from,
            @RestQuery
                    @Parameter(
                            description = "The last day; today in the plan's time zone if left out.",
                            example = "2026-11-22")
                    @Nullable
                    String to) {
        var days = Days.upTo(from, to, plans.today(id), USUAL_DAYS);
        var feelings = checkIns.feelings(id, days.from().minusDays(SmoothedSeries.MEMORY_DAYS), days.to());
        return responses.ifChanged(CheckInTrend.of(feelings, days.from(), days.to()));
    }
}
