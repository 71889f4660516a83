package dev.waymark.privacy.erasure;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Erases a member and gives a receipt for it. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@UsesDatabase
public class ErasureResource {

    private final ErasureService erasures;
    private final ETags etags;
    private final Responses responses;

    ErasureResource(ErasureService erasures, ETags etags, Responses responses) {
        this.erasures = erasures;
        this.etags = etags;
        this.responses = responses;
    }

    @DELETE
    @Path("/members/{memberId}")
    @Operation(
            operationId = "eraseMember",
            summary = "Erase a member",
            description =
                    "Erases everything that is kept about a member. When the response arrives, nobody sees any of it"
                            + " anymore; the rows are deleted right afterwards. Poll the receipt at `Location` if you need to know"
                            + " when. For 30 days, requests that would store something new about the member get 410, so that a late"
                            + " retry does not bring them back. Erasing the member again in that time returns the same receipt.")
    @APIResponse(
            responseCode = "202",
            description = "The receipt. It also comes if there was nothing to erase.",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public RestResponse<ErasureView> erase(String memberId) {
        etags.honorOfMember();
        var receipt = erasures.erase(memberId);
        return responses.accepted("/v1/erasures/" + receipt.id(), receipt);
    }

    @DELETE
    @Path("/members/{memberId}/erasure")
    @Operation(
            operationId = "readmitMember",
            summary = "Let an erased member come back",
            description =
                    "Ends the 30 days in which nothing new is stored about a member who was erased. Call it when the"
                            + " member has decided to come back. They start from nothing: what was erased stays erased. For a member"
                            + " who was not erased, it changes nothing.")
    @ProblemResponses(ProblemType.CONFLICT)
    public void readmit(String memberId) {
        etags.honorOfMember();
        erasures.readmit(memberId);
    }

    @GET
    @Path("/erasures/{id}")
    @Operation(
            operationId = "getErasure",
            summary = "Read the receipt of an erasure",
            description =
                    "Returns what has been deleted so far, by kind of record, and whether anything is left to delete. The"
                            + " receipt says nothing about the member. For 30 days, the member's own token can read it; the"
                            + " platform's backend always can.")
    public RestResponse<ErasureView> read(UUID id) {
        return responses.ifChanged(erasures.read(id));
    }
}
