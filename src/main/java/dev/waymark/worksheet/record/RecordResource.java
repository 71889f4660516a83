package dev.waymark.worksheet.record;

import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The records that members keep in the worksheets of strategies. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worksheets")
@UsesDatabase
public class RecordResource {

    private final RecordService service;
    private final RecordRows rows;
    private final RecordViews views;
    private final Worksheets worksheets;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;
    private final ETags etags;

    RecordResource(
            RecordService service,
            RecordRows rows,
            RecordViews views,
            Worksheets worksheets,
            Caller caller,
            Cursors cursors,
            Responses responses,
            ETags etags) {
        this.service = service;
        this.rows = rows;
        this.views = views;
        this.worksheets = worksheets;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
        this.etags = etags;
    }

    @POST
    @Path("/members/{memberId}/worksheets/{strategy}/records")
    @Idempotent
    @Operation(
            operationId = "addWorksheetRecord",
            summary = "Add a record to a worksheet",
            description =
                    "Adds a record of one of the kinds that the strategy's worksheet has. Its fields must be valid"
                            + " for the JSON Schema of that kind; all errors are listed at once. The response names the"
                            + " steps of plans that this has completed. A member can have up to 1,000 records of a kind.")
    @APIResponse(responseCode = "201", description = "The record.")
    @ProblemResponses(ProblemType.CONFLICT)
    public RestResponse<WorksheetRecordView> add(
            String memberId,
            @RestPath @Parameter(description = "The strategy's key.", example = "build-your-network") String strategy,
            Body<AddWorksheetRecord> body) {
        var added = service.add(memberId, strategy, body);
        return responses.created("/v1/worksheet-records/" + added.id(), added, etags.of(added.completing(List.of())));
    }

    @GET
    @Path("/members/{memberId}/worksheets/{strategy}/records")
    @Operation(
            operationId = "listWorksheetRecords",
            summary = "List the records of a worksheet",
            description = "Lists what a member keeps for a strategy, newest first. A coach sees it if the member shares"
                    + " their worksheets; one that is private does not exist for a coach unless the member shares their"
                    + " wellbeing, too.")
    public RestResponse<Page<WorksheetRecordView>> list(
            String memberId,
            @RestPath @Parameter(description = "The strategy's key.", example = "build-your-network") String strategy,
            @RestQuery @Parameter(description = "Only records of this kind.", example = "contact") @Nullable
                    String kind,
            @RestQuery @Parameter(description = "Only records that belong to this one.") @Nullable UUID parentId,
            @RestQuery @Parameter(description = "Only records in this state.", example = "open") @Nullable String state,
            @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        requireKnown(worksheets.require(strategy, scope.sight()), kind);
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var filter = new RecordFilter(kind, parentId, state);
        var found = views.of(strategy, rows.page(scope, strategy, filter, after, page.limit()));
        return responses.ifChanged(
                Page.of(found, page.limit(), last -> cursors.after(last.id().toString())));
    }

    private static void requireKnown(Worksheet worksheet, @Nullable String kind) {
        if (kind != null && worksheet.kind(kind).isEmpty()) {
            throw ProblemException.invalid(Fault.ofParameter(
                            "kind",
                            FaultCode.UNKNOWN_VALUE,
                            "The worksheet has no records of this kind: choose one of those listed.")
                    .allowing(worksheet.records().stream().map(RecordKind::key).toList()));
        }
    }

    @GET
    @Path("/worksheet-records/{id}")
    @Operation(
            operationId = "getWorksheetRecord",
            summary = "Read a record of a worksheet",
            description =
                    "Returns a record. If the worksheet has changed since it was added, what it says in fields that"
                            + " are gone is in `formerFields`.")
    public RestResponse<WorksheetRecordView> get(UUID id) {
        var record = rows.find(id, caller.scope()).orElseThrow(ProblemException::notFound);
        return responses.ifChanged(views.of(record));
    }

    @PATCH
    @Path("/worksheet-records/{id}")
    @Operation(
            operationId = "updateWorksheetRecord",
            summary = "Change a record of a worksheet",
            description = "Changes what a record says, or moves it to another state. Afterward it must be valid for the"
                    + " JSON Schema that its kind has now. A state that it cannot move to gets 409, with those that it"
                    + " can move to.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<WorksheetRecordView> update(UUID id, Body<UpdateWorksheetRecord> body) {
        return responses.ok(service.change(id, body));
    }

    @DELETE
    @Path("/worksheet-records/{id}")
    @Operation(
            operationId = "deleteWorksheetRecord",
            summary = "Delete a record of a worksheet",
            description = "Deletes a record, and the records that belong to it.")
    public void delete(UUID id) {
        service.delete(id);
    }
}
