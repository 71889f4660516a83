package dev.waymark.plan.calendar;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A plan as a calendar file to download, and as a feed to subscribe to. */
@Path("/v1")
@Tag(name = "Calendar")
@UsesDatabase
public class CalendarResource {

    private static final String CALENDAR = "text/calendar";
    private static final String CALENDAR_UTF_8 = CALENDAR + ";charset=UTF-8";

    private final Caller caller;
    private final PlanCalendars calendars;
    private final CalendarFeedService feeds;
    private final ETags etags;
    private final Responses responses;

    CalendarResource(
            Caller caller, PlanCalendars calendars, CalendarFeedService feeds, ETags etags, Responses responses) {
        this.etags = etags;
        this.caller = caller;
        this.calendars = calendars;
        this.feeds = feeds;
        this.responses = responses;
    }

    @GET
    @Path("/plans/{id}/calendar")
    @Produces(CALENDAR_UTF_8)
    @Heavy
    @Operation(
            operationId = "getPlanCalendar",
            summary = "Read a plan as a calendar",
            description = "Returns an iCalendar file (RFC 5545) with an all-day entry on the due date of every step, or"
                    + " of every occurrence of a recurring step. Completed entries are marked as done and skipped"
                    + " ones as canceled; deleted ones disappear. Sessions with a coach are in it at their time of day, unless you ask"
                    + " for tasks. What is due in the worksheets of the plan's strategies is in it too, except for private"
                    + " worksheets. Notes are left out. About the steps of private"
                    + " strategies, the calendar says only “Time for yourself” and the minutes, unless you ask for"
                    + " `details=full`. The `SEQUENCE` of an entry grows when something changes that the entry shows.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> calendar(
            UUID id,
            @RestQuery @Parameter(description = "How steps appear in the calendar; `events` if left out.") @Nullable
                    CalendarForm as,
            @RestQuery
                    @Parameter(
                            description =
                                    "What the calendar says about the steps of private strategies; `discreet` if left out.")
                    @Nullable
                    CalendarDetails details) {
        return answer(calendars.read(id, caller.scope(), form(as), details == null ? CalendarDetails.USUAL : details));
    }

    @POST
    @Path("/plans/{id}/calendar-feed")
    @Idempotent(keepsAnswer = false)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Create a calendar feed",
            description =
                    "Creates a secret address where calendar apps find the plan without a token. About the steps of"
                            + " private strategies, the feed says only “Time for yourself” and the minutes, unless you send"
                            + " `details` with `full`. A plan has one"
                            + " feed: creating another immediately revokes the previous one. The secret is shown only in"
                            + " this response and stored only as a hash. That is why the response is not stored for"
                            + " repetition either, and `Idempotency-Key` has no effect.")
    @APIResponse(responseCode = "201", description = "The feed.")
    public RestResponse<CalendarFeedView> make(UUID id, Body<MakeCalendarFeed> body) {
        var feed = feeds.make(id, body);
        return RestResponse.ResponseBuilder.<CalendarFeedView>created(URI.create(feed.url()))
                .entity(feed)
                .build();
    }

    @DELETE
    @Path("/plans/{id}/calendar-feed")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Revoke a calendar feed",
            description = "Revokes the plan's calendar feed. From then on, its address returns 404.")
    public void revoke(UUID id) {
        feeds.revoke(id);
    }

    @GET
    @Path("/calendar-feeds/{secret}.ics")
    @Produces(CALENDAR_UTF_8)
    @PermitAll
    @Heavy
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Read a calendar feed",
            description = "Returns the plan's calendar to anyone who knows the secret. The operation is open by design,"
                    + " because calendar apps send no token. Read a feed at most 30 times per minute, and send"
                    + " `If-None-Match`. Clients that try many secrets that open nothing get 429, too.")
    @ProblemResponses(ProblemType.TOO_MANY_REQUESTS)
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> read(
            @RestPath @Parameter(example = "pJ4uXq0m3sWcYb1RZk8dT2vNfLh6EoGiA9yC7xQwK5VhY21l") String secret,
            @RestQuery @Parameter(description = "How steps appear in the calendar; `events` if left out.") @Nullable
                    CalendarForm as) {
        return answer(feeds.read(secret, form(as)));
    }

    private RestResponse<StreamingOutput> answer(PlanCalendar calendar) {
        return responses.ifChanged(calendar::write, etags.ofContent(calendar::write));
    }

    private static CalendarForm form(@Nullable CalendarForm as) {
        return as == null ? CalendarForm.EVENTS : as;
    }
}
