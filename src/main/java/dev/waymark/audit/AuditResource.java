package dev.waymark.audit;

import dev.waymark.audit.AuditEvents.Filter;
import dev.waymark.audit.AuditEvents.Position;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Days;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The audit trail, for administrators and for members about themselves. */
@Path("/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@UsesDatabase
public class AuditResource {

    private static final int MOST_DAYS = 366;

    private final AuditEvents events;
    private final AuditChain chain;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;
    private final Clock clock;

    AuditResource(
            AuditEvents events, AuditChain chain, Caller caller, Cursors cursors, Responses responses, Clock clock) {
        this.events = events;
        this.chain = chain;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listAuditEvents",
            summary = "List audit events",
            description =
                    "Lists who did what to whose data under which consent, newest first. An administrator sees the"
                            + " events of the whole tenant, a member those about themselves. Members appear by a pseudonym, and"
                            + " the data itself does not appear at all.")
    public RestResponse<Page<AuditEventView>> list(
            @RestQuery
                    @Parameter(description = "Only what was done to this member's data; a member may leave it out.")
                    @Nullable
                    String memberId,
            @RestQuery
                    @Parameter(description = "Only this operation of the contract.", example = "completeStep")
                    @Nullable
                    String operation,
            @RestQuery
                    @Parameter(
                            description = "Only what this subject did; for a member, send the pseudonym.",
                            example = "backend")
                    @Nullable
                    String actor,
            @RestQuery
                    @Parameter(
                            description = "The first day, in UTC; with `to` alone, the range covers 366 days.",
                            example = "2026-11-01")
                    @Nullable
                    String from,
            @RestQuery
                    @Parameter(
                            description = "The last day, in UTC; with `from` alone, it is today.",
                            example = "2026-11-22")
                    @Nullable
                    String to,
            @BeanParam PageRequest page) {
        var days = from == null && to == null ? null : Days.upTo(from, to, today(), MOST_DAYS);
        var filter = new Filter(caller.scope(memberId), operation, actor, days);
        var after = cursors.position(page.cursor(), Position::parse).orElse(null);
        var rows = events.page(filter, after, page.limit());
        return responses.ifChanged(Page.of(
                rows, page.limit(), last -> cursors.after(Position.of(last).toString())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @GET
    @Snapshot
    @Path("/verification")
    @Heavy
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Verify the audit trail",
            description =
                    "Computes the chain of hashes over the tenant's audit events again, and says whether any of them"
                            + " was changed, added or removed after it was sealed. Each request covers up to 1,000 seals: if the"
                            + " response has a `nextSeal`, send it as `fromSeal` to go on.")
    public RestResponse<AuditVerification> verify(
            @RestQuery
                    @Parameter(
                            description = "The number of the seal to begin with; the oldest that is kept if left out.",
                            example = "1")
                    @Nullable
                    Long fromSeal) {
        return responses.ifChanged(chain.verify(fromSeal));
    }
}
