package dev.waymark.coaching.member;

import dev.waymark.coaching.member.CoachedMembers.Block;
import dev.waymark.consent.SharedWithCoach;
import dev.waymark.plan.progress.Signal;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.precondition.Responses;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lists a coach's members. */
@Path("/v1/coach/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coaching")
@UsesDatabase
public class CoachMemberResource {

    private static final String OPERATION = "listCoachMembers";

    private final CoachedMembers members;
    private final SharedWithCoach consents;
    private final Cursors cursors;
    private final Responses responses;

    CoachMemberResource(CoachedMembers members, SharedWithCoach consents, Cursors cursors, Responses responses) {
        this.members = members;
        this.consents = consents;
        this.cursors = cursors;
        this.responses = responses;
    }

    @GET
    @Heavy
    @Operation(
            operationId = OPERATION,
            summary = "List your members",
            description = "Lists the members who share something with you, those who need attention first: by their"
                    + " most urgent need, then by their ids. If there are more than 500 of them, they come in blocks of"
                    + " 500 by their ids, and each block is in this order. A page may be shorter than `limit`, even"
                    + " empty, before the last one: go on as long as there is a `next`.")
    public RestResponse<Page<CoachedMember>> list(
            @RestQuery @Parameter(description = "Only members with this signal.") @Nullable Signal signal,
            @RestQuery @Parameter(description = "Only members who need attention for this reason.") @Nullable
                    MemberNeed needs,
            @BeanParam PageRequest page) {
        var after = cursors.position(page.cursor(), MemberPosition::parse).orElse(MemberPosition.FIRST);
        var block = members.read(after.block());
        var rows = block.members().stream()
                .filter(member -> signal == null || member.signal() == signal)
                .filter(member -> needs == null || member.needs().contains(needs))
                .filter(member -> after.isBefore(MemberPosition.of(after.block(), member)))
                .limit(page.limit() + 1L)
                .toList();
        var listed = listed(rows, page.limit(), after.block(), block);
        consents.noteRead(
                OPERATION, listed.items().stream().map(CoachedMember::consentId).toList());
        return responses.ifChanged(listed);
    }

    private Page<CoachedMember> listed(List<CoachedMember> rows, int limit, String begin, Block block) {
        var listed = Page.of(
                rows,
                limit,
                last -> cursors.after(MemberPosition.of(begin, last).toString()));
        return listed.next() != null || block.next() == null
                ? listed
                : new Page<>(
                        listed.items(),
                        cursors.after(MemberPosition.startOf(block.next()).toString()));
    }
}
