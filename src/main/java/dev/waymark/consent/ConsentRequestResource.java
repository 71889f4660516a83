package dev.waymark.consent;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Lets coaches ask for consent, and members answer. */
@Path("/v1/consent-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
@UsesDatabase
public class ConsentRequestResource {

    private final ConsentRequestService service;
    private final ConsentRequestRows requests;
    private final ConsentParties parties;
    private final Cursors cursors;
    private final Responses responses;

    ConsentRequestResource(
            ConsentRequestService service,
            ConsentRequestRows requests,
            ConsentParties parties,
            Cursors cursors,
            Responses responses) {
        this.service = service;
        this.requests = requests;
        this.parties = parties;
        this.cursors = cursors;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createConsentRequest",
            summary = "Ask for consent",
            description =
                    "Asks a member to share records with the coach who sends this. A coach has one open request to a"
                            + " member at a time: another one changes it, and the response is 200. After a refusal, the coach"
                            + " can ask the same member again in 30 days. A coach can have 200 open requests.")
    @ProblemResponses(ProblemType.CONFLICT)
    @APIResponse(responseCode = "201", description = "The new request.")
    @APIResponse(
            responseCode = "200",
            description = "The request that was open already, with what it asks for now.",
            content = @Content(schema = @Schema(implementation = ConsentRequestView.class)))
    public RestResponse<ConsentRequestView> create(Body<CreateConsentRequest> body) {
        var asked = service.ask(body);
        var view = asked.request().view();
        return asked.isNew() ? responses.created("/v1/consent-requests/" + view.id(), view) : responses.ok(view);
    }

    @GET
    @Operation(
            operationId = "listConsentRequests",
            summary = "List requests for consent",
            description =
                    "Lists requests for consent, newest first. A member sees those that coaches have made to them, a"
                            + " coach those they have made, a service those of the whole tenant.")
    public RestResponse<Page<ConsentRequestView>> list(
            @RestQuery @Parameter(description = "Only requests to this member.") @Nullable String memberId,
            @RestQuery @Parameter(description = "Only requests with this status.") @Nullable
                    ConsentRequestStatus status,
            @BeanParam PageRequest page) {
        var visible = parties.visible(memberId, null);
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var rows = requests.page(visible, status, after, page.limit()).stream()
                .map(ConsentRequest::view)
                .toList();
        return responses.ifChanged(
                Page.of(rows, page.limit(), last -> cursors.after(last.id().toString())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getConsentRequest",
            summary = "Read a request for consent",
            description = "Returns a request for consent, to the member, to the coach, and to a service.")
    public RestResponse<ConsentRequestView> get(UUID id) {
        var request = requests.find(id, parties.visible()).orElseThrow(ProblemException::notFound);
        return responses.ifChanged(request.view());
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(
            operationId = "acceptConsentRequest",
            summary = "Accept a request for consent",
            description =
                    "Gives the coach what the request asks for, or what you send instead. If the coach has an open"
                            + " consent already, that one changes. The response is the request; `consentId` names the consent.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ConsentRequestView> accept(UUID id, Body<AcceptConsentRequest> body) {
        return responses.ok(service.accept(id, body));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @Operation(
            operationId = "refuseConsentRequest",
            summary = "Refuse a request for consent",
            description = "Shares nothing, and lets the coach ask again in 30 days at the earliest. What the coach can"
                    + " read already stays shared until the consent ends.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<ConsentRequestView> refuse(UUID id) {
        return responses.ok(service.refuse(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "withdrawConsentRequest",
            summary = "Withdraw a request for consent",
            description = "Deletes an open request, for the coach who made it. One that has been answered stays.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public void withdraw(UUID id) {
        service.withdraw(id);
    }
}
