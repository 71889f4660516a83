package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.agenda.Agenda.Position;
import dev.waymark.plan.agenda.Agenda.Search;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.QueryBatches;
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

/** Lists what is due for a member, in all of their plans. */
@Path("/v1/members/{memberId}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@UsesDatabase
public class AgendaResource {

    /** This week and the next. */
    private static final int USUAL_DAYS = 14;

    private final QueryBatches batches;
    private final Agenda agenda;
    private final AgendaRecords records;
    private final Catalog catalog;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;
    private final Clock clock;

    AgendaResource(
            QueryBatches batches,
            Agenda agenda,
            AgendaRecords records,
            Catalog catalog,
            Caller caller,
            Cursors cursors,
            Responses responses,
            Clock clock) {
        this.batches = batches;
        this.agenda = agenda;
        this.records = records;
        this.catalog = catalog;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listAgenda",
            summary = "List what is due for a member",
            description =
                    "Lists the open steps of the member's active plans, and the goals without open steps that await"
                            + " their outcome, earliest due date first. By default, this includes everything overdue and what is"
                            + " due in the next two weeks. Plans that are paused or were canceled are left out. `recordsDue`"
                            + " holds what is due in the member's worksheets, which belong to no plan; a coach sees it only with the"
                            + " scope `worksheets`. A coach sees what belongs to private strategies only with the scope `wellbeing`.")
    public RestResponse<AgendaItemPage> list(
            String memberId,
            @RestQuery
                    @Parameter(
                            description =
                                    "The first day. If left out, the list starts today and includes everything overdue.",
                            example = "2026-02-02")
                    @Nullable
                    String from,
            @RestQuery
                    @Parameter(
                            description =
                                    "The last day, at most 366 days from the first; the fourteenth day if left out.",
                            example = "2026-02-15")
                    @Nullable
                    String to,
            @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        var now = clock.instant();
        var days = Days.startingAt(from, to, LocalDate.ofInstant(now, ZoneOffset.UTC), USUAL_DAYS);
        var after = cursors.position(page.cursor(), Position::parse).orElse(null);
        var search = new Search(scope, from == null ? null : days.from(), days.to(), now, after, page.limit());
        var batch = batches.begin();
        var rows = agenda.page(batch, search);
        var due = records.within(batch, search);
        batch.send();
        var found = Page.of(
                rows.get(),
                page.limit(),
                last -> cursors.after(Position.of(last).toString()));
        var items = found.items().stream().map(row -> row.item(now, catalog)).toList();
        return responses.ifChanged(new AgendaItemPage(items, found.next(), due.get()));
    }
}
