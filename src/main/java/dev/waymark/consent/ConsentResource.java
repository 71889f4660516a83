package dev.waymark.consent;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Gives, lists, reads, changes and revokes consents. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@UsesDatabase
public class ConsentResource {

    private final ConsentService service;
    private final ConsentRows consents;
    private final ConsentParties parties;
    private final Cursors cursors;
    private final Responses responses;
    private final Clock clock;

    ConsentResource(
            ConsentService service,
            ConsentRows consents,
            ConsentParties parties,
            Cursors cursors,
            Responses responses,
            Clock clock) {
        this.service = service;
        this.consents = consents;
        this.parties = parties;
        this.cursors = cursors;
        this.responses = responses;
        this.clock = clock;
    }

    @POST
    @Path("/consents")
    @Idempotent
    @Operation(
            operationId = "createConsent",
            summary = "Share with a coach",
            description = "Lets a coach read what the scopes name, from now on and until the last day that you send. A"
                    + " member and a coach have one open consent at a time: if they have one, it gets these scopes and"
                    + " this last day, and the response is 200.")
    @APIResponse(responseCode = "201", description = "The new consent.")
    @APIResponse(
            responseCode = "200",
            description = "The consent that was open already, with its new scopes and its new last day.",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public RestResponse<ConsentView> create(Body<CreateConsent> body) {
        var granted = service.give(body);
        var view = granted.consent().view(clock.instant());
        return granted.isNew() ? responses.created("/v1/consents/" + view.id(), view) : responses.ok(view);
    }

    @GET
    @Path("/consents")
    @Operation(
            operationId = "listConsents",
            summary = "List consents",
            description =
                    "Lists consents, newest first. A member sees those they have given, a coach those that are open"
                            + " and given to them, a service those of the whole tenant.")
    public RestResponse<Page<ConsentView>> list(
            @RestQuery @Parameter(description = "Only consents of this member.") @Nullable String memberId,
            @RestQuery @Parameter(description = "Only consents for this coach.") @Nullable String coachId,
            @RestQuery @Parameter(description = "Only consents with this status.") @Nullable ConsentStatus status,
            @BeanParam PageRequest page) {
        return page(parties.visible(memberId, coachId), status, page);
    }

    @GET
    @Path("/members/{memberId}/consents")
    @Operation(
            operationId = "listMemberConsents",
            summary = "List a member's consents",
            description = "Lists all consents that a member has ever given, newest first, also those that have expired"
                    + " or were revoked.")
    public RestResponse<Page<ConsentView>> ofMember(
            String memberId,
            @RestQuery @Parameter(description = "Only consents with this status.") @Nullable ConsentStatus status,
            @BeanParam PageRequest page) {
        return page(parties.visible(memberId, null), status, page);
    }

    private RestResponse<Page<ConsentView>> page(Sql visible, @Nullable ConsentStatus status, PageRequest page) {
        var now = clock.instant();
        var conditions = status == null ? visible : visible.and(ConsentRows.has(status, Consent.dayOf(now)));
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var rows = consents.page(limited(conditions), after, page.limit()).stream()
                .map(consent -> consent.view(now))
                .toList();
        return responses.ifChanged(
                Page.of(rows, page.limit(), last -> cursors.after(last.id().toString())));
    }

    @GET
    @Path("/consents/{id}")
    @Operation(
            operationId = "getConsent",
            summary = "Read a consent",
            description = "Returns a consent. For the coach, one that has ended does not exist.")
    public RestResponse<ConsentView> get(UUID id) {
        var consent = consents.find(id, limited(parties.visible())).orElseThrow(ProblemException::notFound);
        return responses.ifChanged(consent.view(clock.instant()));
    }

    /** What has ended is as if it had never been, for a coach. */
    private Sql limited(Sql conditions) {
        return parties.seesOpenOnly()
                ? conditions.and(ConsentRows.has(ConsentStatus.OPEN, Consent.dayOf(clock.instant())))
                : conditions;
    }

    @PATCH
    @Path("/consents/{id}")
    @Operation(
            operationId = "updateConsent",
            summary = "Change a consent",
            description =
                    "Shares more or less with the coach, or for longer or shorter. It counts from the next request of"
                            + " the coach. A consent that has ended cannot change.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ConsentView> update(UUID id, Body<UpdateConsent> body) {
        return responses.ok(service.change(id, body));
    }

    @DELETE
    @Path("/consents/{id}")
    @Operation(
            operationId = "revokeConsent",
            summary = "Revoke a consent",
            description = "Ends a consent at once: from the response on, the coach can read nothing. What the coach had"
                    + " read until then is still listed. Revoking a consent that has ended changes nothing.")
    public void revoke(UUID id) {
        service.revoke(id);
    }
}
