package dev.waymark.coaching.suggestion;

import dev.waymark.catalog.Catalog;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** What is suggested for a plan. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coaching")
@UsesDatabase
public class SuggestionResource {

    private final SuggestionService service;
    private final SuggestionList list;
    private final CoachSuggestions suggestions;
    private final Caller caller;
    private final Catalog catalog;
    private final Responses responses;

    SuggestionResource(
            SuggestionService service,
            SuggestionList list,
            CoachSuggestions suggestions,
            Caller caller,
            Catalog catalog,
            Responses responses) {
        this.service = service;
        this.list = list;
        this.suggestions = suggestions;
        this.caller = caller;
        this.catalog = catalog;
        this.responses = responses;
    }

    @POST
    @Path("/plans/{id}/suggestions")
    @Idempotent
    @Operation(
            operationId = "addSuggestion",
            summary = "Suggest something for a plan",
            description = "Suggests a step, a strategy or an encouragement to the member. Nothing happens until they"
                    + " accept it. A coach can have 20 open suggestions in a plan.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    @APIResponse(responseCode = "201", description = "The suggestion.")
    public RestResponse<PlanSuggestion> add(UUID id, Body<AddSuggestion> body) {
        var made = service.add(id, body);
        return responses.created("/v1/suggestions/" + made.id(), made);
    }

    @GET
    @Snapshot
    @Path("/plans/{id}/suggestions")
    @Operation(
            operationId = "listSuggestions",
            summary = "List what is suggested for a plan",
            description = "Lists suggestions: first those of the service itself, such as a lighter week or a fresh"
                    + " start, then those of coaches, newest first. A coach sees the suggestions that they made, and"
                    + " those of the service that follow from what the member shares.")
    public RestResponse<Page<PlanSuggestion>> list(
            UUID id,
            @RestQuery @Parameter(description = "Only suggestions of which this became.") @Nullable
                    SuggestionStatus status,
            @BeanParam PageRequest page) {
        return responses.ifChanged(list.page(id, status, page));
    }

    @GET
    @Snapshot
    @Path("/suggestions/{id}")
    @Operation(
            operationId = "getSuggestion",
            summary = "Read a suggestion",
            description = "Returns a suggestion of a coach, and what became of it.")
    public RestResponse<PlanSuggestion> get(UUID id) {
        return responses.ifChanged(suggestions.require(id, caller.scope()).view(catalog));
    }

    @POST
    @Path("/suggestions/{id}/acceptance")
    @Idempotent
    @Operation(
            operationId = "acceptSuggestion",
            summary = "Accept a suggestion",
            description = "Accepts a suggestion. A suggested step or strategy is added to the plan, like one of the"
                    + " member's own, and the plan's history says who suggested it. A member can also accept it after"
                    + " the consent has ended. Accepting it again changes nothing.")
    @ProblemResponses({ProblemType.CONFLICT, ProblemType.INVALID_TRANSITION})
    public RestResponse<PlanSuggestion> accept(UUID id) {
        return responses.ok(service.accept(id));
    }

    @POST
    @Path("/suggestions/{id}/refusal")
    @Idempotent
    @Operation(
            operationId = "declineSuggestion",
            summary = "Decline a suggestion",
            description = "Declines a suggestion. The plan stays as it is. Declining it again changes nothing.")
    @ProblemResponses(ProblemType.CONFLICT)
    public RestResponse<PlanSuggestion> decline(UUID id) {
        return responses.ok(service.decline(id));
    }

    @DELETE
    @Path("/suggestions/{id}")
    @Operation(
            operationId = "withdrawSuggestion",
            summary = "Withdraw a suggestion",
            description = "Withdraws a suggestion that has not been answered. It stays in the list, so that the member"
                    + " knows what became of it. Withdrawing it again changes nothing.")
    @ProblemResponses(ProblemType.CONFLICT)
    public void withdraw(UUID id) {
        service.withdraw(id);
    }
}
