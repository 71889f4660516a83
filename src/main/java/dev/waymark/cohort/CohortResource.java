package dev.waymark.cohort;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.audit.Audited;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.Responses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Cohorts of members, and the figures about a cohort. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts")
@UsesDatabase
public class CohortResource {

    private final CohortService service;
    private final CohortSummaryService summaries;
    private final Responses responses;

    CohortResource(CohortService service, CohortSummaryService summaries, Responses responses) {
        this.service = service;
        this.summaries = summaries;
        this.responses = responses;
    }

    @GET
    @Path("/members/{memberId}/cohorts")
    @Operation(
            operationId = "getMemberCohorts",
            summary = "Read a member's cohorts",
            description = "Returns the cohorts that the platform has put a member into. A member can read their own.")
    public RestResponse<MemberCohorts> of(String memberId) {
        return responses.ifChanged(service.read(memberId));
    }

    @PUT
    @Path("/members/{memberId}/cohorts")
    @Operation(
            operationId = "setMemberCohorts",
            summary = "Set a member's cohorts",
            description =
                    "Puts a member into these cohorts and takes them out of all others. A cohort exists while somebody"
                            + " is in it. `If-Match` takes the `ETag` of the member's cohorts.")
    public RestResponse<MemberCohorts> set(String memberId, Body<MemberCohorts> body) {
        return responses.ok(service.set(memberId, body));
    }

    @GET
    @Path("/cohorts/{key}/summary")
    @Audited
    @Heavy
    @Operation(
            operationId = "getCohortSummary",
            summary = "See how a cohort is doing",
            description =
                    "Returns figures about a cohort of ten members or more, and never about fewer: of a smaller cohort,"
                            + " the response is 404, as if it did not exist. Counts are rounded to the nearest five, and null if they"
                            + " are under ten. If fewer than ten members are different from a cohort that was asked for before, the"
                            + " response has the figures of that one, computed at `computedAt`. Otherwise, figures are computed again after seven days.")
    public RestResponse<CohortSummary> summary(
            @RestPath @Parameter(description = "The cohort's key.", example = "autumn-2037") String key) {
        return responses.ifChanged(summaries.of(key));
    }
}
