package dev.waymark.assessment;

import dev.waymark.assessment.TrendView.Scored;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Cause;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A member's severities over time, for a chart. */
@Path("/v1/members/{memberId}/trend")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.COACH, Role.SERVICE})
@Tag(name = "Members")
@UsesDatabase
public class TrendResource {

    private static final String NAME = "questionnaire";

    private final Assessments assessments;
    private final Catalog catalog;
    private final Caller caller;
    private final Responses responses;

    TrendResource(Assessments assessments, Catalog catalog, Caller caller, Responses responses) {
        this.assessments = assessments;
        this.catalog = catalog;
        this.caller = caller;
        this.responses = responses;
    }

    @GET
    @Operation(
            operationId = "getTrend",
            summary = "See severities over time",
            description = "Returns the severities of every scale in all scored assessments of one questionnaire (up to"
                    + " the latest 1000), oldest first. If the member has none, the trend is empty.")
    public RestResponse<TrendView> get(
            @RestPath @Parameter(description = "The member's id.") String memberId,
            @RestQuery
                    @Parameter(
                            description =
                                    "The questionnaire's key. Severities from different questionnaires cannot be compared.",
                            required = true,
                            example = "career-rut-short")
                    @Nullable
                    String questionnaire) {
        var scope = caller.scope(memberId);
        var key = known(questionnaire);
        var scored = assessments.scored(scope, key).stream()
                .map(row ->
                        new Scored(row.id(), row.submittedAt(), catalog.require(key, row.version()), row.evaluation()))
                .toList();
        var scales = catalog.snapshot().causes().stream().map(Cause::key).toList();
        return responses.ifChanged(TrendView.of(memberId, key, scales, scored));
    }

    private String known(@Nullable String questionnaire) {
        if (questionnaire == null || catalog.versions(questionnaire).isEmpty()) {
            var fault = questionnaire == null
                    ? Fault.ofParameter(
                            NAME, FaultCode.REQUIRED, "`questionnaire` is required: choose one of those listed.")
                    : Fault.ofParameter(NAME, FaultCode.UNKNOWN_VALUE, QuestionnaireLookup.UNKNOWN);
            throw ProblemException.invalid(fault.allowing(QuestionnaireLookup.keys(catalog)));
        }
        return questionnaire;
    }
}
