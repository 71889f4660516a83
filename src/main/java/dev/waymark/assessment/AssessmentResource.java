package dev.waymark.assessment;

import dev.waymark.assessment.AssessmentService.Tagged;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Updates;
import dev.waymark.platform.paging.UpdatesPage;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Begins, answers, scores, reads and deletes stored assessments. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@UsesDatabase
public class AssessmentResource {

    private final AssessmentService service;
    private final Assessments assessments;
    private final Caller caller;
    private final Updates updates;
    private final Responses responses;

    AssessmentResource(
            AssessmentService service, Assessments assessments, Caller caller, Updates updates, Responses responses) {
        this.service = service;
        this.assessments = assessments;
        this.caller = caller;
        this.updates = updates;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Heavy
    @Operation(
            operationId = "createAssessment",
            summary = "Begin an assessment",
            description = "Creates a draft, which you can answer step by step. With `submit: true`, the assessment is"
                    + " scored right away, if it has at least one answer.")
    @APIResponse(responseCode = "201", description = "The assessment.")
    public RestResponse<AssessmentView> create(Body<CreateAssessment> body) {
        var made = service.create(body);
        return responses.created("/v1/assessments/" + made.view().id(), made.view(), made.tag());
    }

    @GET
    @Snapshot
    @Operation(
            operationId = "listAssessments",
            summary = "List assessments",
            description = "Lists assessments, newest first. A member sees only their own; a service sees the whole"
                    + " tenant, or only one member with `memberId`. To follow changes, send `updatedSince`, and the"
                    + " next time send the `updatedUntil` of the response. Some changes are listed again; none is"
                    + " missed. A coach must send `memberId`, and sees only scored assessments.")
    public RestResponse<UpdatesPage<AssessmentSummary>> list(
            @RestQuery @Parameter(description = "Only assessments of this member.") @Nullable String memberId,
            @RestQuery @Parameter(description = "Only assessments with this status.") @Nullable AssessmentStatus status,
            @RestQuery
                    @Parameter(description = "Only assessments created or changed at this instant or later.")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        var walk = updates.walk("assessments", updatedSince, page);
        var rows = assessments.page(scope, status, walk.since(), walk.after(), page.limit());
        return responses.ifChanged(updates.page(walk, rows, page, AssessmentSummary::id));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAssessment",
            summary = "Read an assessment",
            description =
                    "Returns an assessment with its answers and, once it is scored, its result and what the member"
                            + " says about its strategies. A coach sees only scored assessments. Without the scope"
                            + " `wellbeing`, the result is computed again as if the questionnaire had no items about"
                            + " exhaustion and the catalog had no private strategies, so figures and ranks may differ from"
                            + " the member's.")
    public RestResponse<AssessmentView> get(UUID id) {
        return responses.unlessKnown(() -> service.tag(id), () -> {
            var found = service.read(id);
            return responses.ifChanged(found.view(), found.tag());
        });
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "updateAssessment",
            summary = "Answer a draft",
            description = "Adds or replaces answers in a draft. Null removes an answer.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<AssessmentView> update(UUID id, Body<UpdateAssessment> body) {
        return ok(service.change(id, body));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @Heavy
    @Operation(
            operationId = "submitAssessment",
            summary = "Score a draft",
            description =
                    "Scores a draft that has at least one answer. After that, its answers and its result can no longer be"
                            + " changed. Causes with too few answers are scored `unknown`.")
    @ProblemResponses(ProblemType.INVALID_TRANSITION)
    public RestResponse<AssessmentView> submit(UUID id) {
        return ok(service.submit(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteAssessment",
            summary = "Delete an assessment",
            description = "Permanently deletes an assessment with its answers, result and choices. A plan that was"
                    + " created from it keeps its id in `sourceAssessmentId`.")
    public void delete(UUID id) {
        service.delete(id);
    }

    private RestResponse<AssessmentView> ok(Tagged tagged) {
        return responses.ok(tagged.view(), tagged.tag());
    }
}
