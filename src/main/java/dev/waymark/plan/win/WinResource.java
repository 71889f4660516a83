package dev.waymark.plan.win;

import dev.waymark.plan.PlanReader;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lists wins and records that they were celebrated. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wins")
@UsesDatabase
public class WinResource {

    private final WinService service;
    private final Wins wins;
    private final PlanReader plans;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;

    WinResource(WinService service, Wins wins, PlanReader plans, Caller caller, Cursors cursors, Responses responses) {
        this.service = service;
        this.wins = wins;
        this.plans = plans;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
    }

    @GET
    @Snapshot
    @Path("/plans/{id}/wins")
    @Operation(
            operationId = "listPlanWins",
            summary = "List a plan's wins",
            description = "Lists wins, newest first: the first step, a quarter of the plan, half of it, each goal whose"
                    + " outcome is `achieved`, each comeback after a silence, and the whole plan. Each win is earned"
                    + " once. If something done is reopened or deleted, or an outcome changes, a win that is no longer"
                    + " true is taken back. If it becomes true again, it is the same win, celebrated or not. Adding work"
                    + " or moving dates never takes a win back.")
    public RestResponse<Page<WinView>> ofPlan(UUID id, @BeanParam PageRequest page) {
        plans.requireReadable(id);
        return list(caller.scope(), id, page);
    }

    @GET
    @Snapshot
    @Path("/members/{memberId}/wins")
    @Operation(
            operationId = "listMemberWins",
            summary = "List a member's wins",
            description = "Lists wins from all of the member's plans, newest first. A member sees only their own wins;"
                    + " a service sees those of any member. Without the scope `wellbeing`, a coach does not see wins that"
                    + " private goals have earned or may have helped to earn.")
    public RestResponse<Page<WinView>> ofMember(String memberId, @BeanParam PageRequest page) {
        return list(caller.scope(memberId), null, page);
    }

    private RestResponse<Page<WinView>> list(Scope scope, @Nullable UUID planId, PageRequest page) {
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var rows = wins.page(scope, planId, after, page.limit());
        return responses.ifChanged(
                Page.of(rows, page.limit(), last -> cursors.after(last.id().toString())));
    }

    @GET
    @Snapshot
    @Path("/wins/{id}")
    @Operation(operationId = "getWin", summary = "Read a win", description = "Returns a win: something to celebrate.")
    public RestResponse<WinView> get(UUID id) {
        return responses.ifChanged(wins.view(id, caller.scope()));
    }

    @POST
    @Path("/wins/{id}/celebration")
    @Idempotent
    @Operation(
            operationId = "celebrateWin",
            summary = "Celebrate a win",
            description = "Records that a win was celebrated, so that nobody is congratulated twice. Celebrating it"
                    + " again changes nothing.")
    public RestResponse<WinView> celebrate(UUID id) {
        var win = service.celebrate(id);
        return responses.ok(win);
    }
}
