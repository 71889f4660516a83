package dev.waymark.plan.today;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.catalog.Catalog;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.agenda.AgendaReader;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.plan.progress.PlanStanding;
import dev.waymark.plan.win.WinReader;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a member finds today, in one call. */
@Path("/v1/members/{memberId}/today")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@UsesDatabase
public class TodayResource {

    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final AgendaReader agenda;
    private final WinReader wins;
    private final Catalog catalog;
    private final Caller caller;
    private final Responses responses;

    TodayResource(
            PlanReader plans,
            CheckInSignals checkIns,
            AgendaReader agenda,
            WinReader wins,
            Catalog catalog,
            Caller caller,
            Responses responses) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.agenda = agenda;
        this.wins = wins;
        this.catalog = catalog;
        this.caller = caller;
        this.responses = responses;
    }

    @GET
    @Snapshot
    @Operation(
            operationId = "getToday",
            summary = "See what a member finds today",
            description =
                    "Returns what a home screen shows, in one call: how each active plan is going, with what might"
                            + " help; what is due in plans and in worksheets; wins to celebrate; and goals that await their outcome. Plans that are"
                            + " paused or were canceled are left out. A coach sees wins only with the scope `wins`,"
                            + " what is due in worksheets only with `worksheets`, and"
                            + " what follows from mood and energy only with `check_ins` and `wellbeing`; without"
                            + " `wellbeing`, nothing of private strategies.")
    public RestResponse<TodayView> get(String memberId) {
        return responses.ifChanged(of(caller.scope(memberId)));
    }

    private TodayView of(Scope scope) {
        var active = plans.active(scope);
        var advice = checkIns.advice(active, scope.sight());
        return TodayView.of(
                active.stream()
                        .map(plan ->
                                PlanStanding.of(plan, advice.get(plan.plan().id()), catalog))
                        .toList(),
                agenda.due(scope, TodayView.MOST_DUE),
                scope.sight().sees(ConsentScope.WINS) ? wins.toCelebrate(scope, TodayView.MOST_WINS) : List.of(),
                agenda.awaitingOutcome(scope, TodayView.MOST_GOALS),
                agenda.recordsDue(scope),
                advice.values().stream()
                        .flatMap(each -> each.signposts().stream())
                        .distinct()
                        .toList());
    }
}
