package dev.waymark.worksheet.overview;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.tenancy.Caller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What members' worksheets say. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worksheets")
@UsesDatabase
public class WorksheetResource {

    private final Overviews overviews;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;

    WorksheetResource(Overviews overviews, Caller caller, Cursors cursors, Responses responses) {
        this.overviews = overviews;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
    }

    @GET
    @Path("/members/{memberId}/worksheets")
    @Operation(
            operationId = "listWorksheets",
            summary = "List a member's worksheets",
            description =
                    "Lists the worksheets in which the member keeps something, in the order of the strategies, with"
                            + " what is due about their records. A coach sees those of"
                            + " private strategies only with the scope `wellbeing`.")
    public RestResponse<Page<WorksheetSummary>> list(String memberId, @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        var after = cursors.position(page.cursor(), Function.identity()).orElse(null);
        var rows = overviews.page(scope, after, page.limit());
        return responses.ifChanged(Page.of(rows, page.limit(), last -> cursors.after(last.strategy())));
    }

    @GET
    @Snapshot
    @Path("/members/{memberId}/worksheets/{strategy}")
    @Operation(
            operationId = "getMemberWorksheet",
            summary = "See what a member's worksheet says",
            description =
                    "Returns the figures of a strategy's worksheet, computed from the member's records; what is due"
                            + " about them; what to keep next; what the figures say in one sentence; and goals that may be"
                            + " called achieved. A worksheet in which nothing is kept yet has figures without values, and an"
                            + " invitation. For a coach, a private one exists only with the scope `wellbeing`.")
    public RestResponse<MemberWorksheet> get(String memberId, String strategy) {
        return responses.ifChanged(overviews.one(caller.scope(memberId), strategy));
    }
}
