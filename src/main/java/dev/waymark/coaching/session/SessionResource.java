package dev.waymark.coaching.session;

import dev.waymark.plan.calendar.AppointmentCalendar;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** When coaches and members meet. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coaching")
@UsesDatabase
public class SessionResource {

    private static final String CALENDAR = "text/calendar";

    private final SessionService service;
    private final CoachSessions sessions;
    private final SessionAppointments appointments;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;
    private final ETags etags;

    SessionResource(
            SessionService service,
            CoachSessions sessions,
            SessionAppointments appointments,
            Caller caller,
            Cursors cursors,
            Responses responses,
            ETags etags) {
        this.service = service;
        this.sessions = sessions;
        this.appointments = appointments;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
        this.etags = etags;
    }

    @POST
    @Path("/members/{memberId}/sessions")
    @Idempotent
    @Operation(
            operationId = "addSession",
            summary = "Arrange a session",
            description = "Arranges a session with a member who shares anything with you, or writes down one that has"
                    + " been. The member reads all of it. It is in the calendar of the plan that it is about, and in"
                    + " yours.")
    @APIResponse(responseCode = "201", description = "The session.")
    public RestResponse<SessionView> add(String memberId, Body<AddSession> body) {
        var session = service.add(body);
        return responses.created("/v1/sessions/" + session.id(), session);
    }

    @GET
    @Snapshot
    @Path("/members/{memberId}/sessions")
    @Operation(
            operationId = "listSessions",
            summary = "List a member's sessions",
            description =
                    "Lists sessions, the latest first. A coach sees the sessions that they arranged; the member and"
                            + " the platform's backend see those with all coaches.")
    public RestResponse<Page<SessionView>> list(String memberId, @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        var after = cursors.position(page.cursor(), SessionPosition::parse).orElse(null);
        var rows = sessions.page(scope, after, page.limit());
        return responses.ifChanged(Page.of(
                rows,
                page.limit(),
                last -> cursors.after(SessionPosition.of(last).toString())));
    }

    @GET
    @Snapshot
    @Path("/sessions/{id}")
    @Operation(operationId = "getSession", summary = "Read a session", description = "Returns a session.")
    public RestResponse<SessionView> get(UUID id) {
        var scope = caller.scope();
        return responses.ifChanged(sessions.require(id, scope).view(scope.sight()));
    }

    @PATCH
    @Path("/sessions/{id}")
    @Operation(
            operationId = "updateSession",
            summary = "Change a session",
            description = "Moves a session, or writes down what was talked about and agreed on. Only its coach can do"
                    + " that, as long as the member's consent lasts.")
    public RestResponse<SessionView> update(UUID id, Body<UpdateSession> body) {
        return responses.ok(service.change(id, body));
    }

    @DELETE
    @Path("/sessions/{id}")
    @Operation(
            operationId = "deleteSession",
            summary = "Cancel a session",
            description = "Deletes a session, also from all calendars. Only its coach can do that, as long as the"
                    + " member's consent lasts.")
    public void delete(UUID id) {
        service.delete(id);
    }

    @GET
    @Path("/coach/calendar")
    @Produces(CALENDAR + ";charset=UTF-8")
    @Heavy
    @Operation(
            operationId = "getCoachCalendar",
            summary = "Read your sessions as a calendar",
            description = "Returns an iCalendar file (RFC 5545) with your sessions with members whose consent lasts: at"
                    + " most the latest 1,000. It says when and with whom, and nothing of what there is to talk about.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> calendar() {
        var calendar = AppointmentCalendar.of("Coaching sessions", appointments.ofCoach());
        return responses.ifChanged(calendar::write, etags.ofContent(calendar::write));
    }
}
