package dev.waymark.coaching.note;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.precondition.Responses;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What coaches write down about members. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coaching")
@UsesDatabase
public class NoteResource {

    private final NoteService service;
    private final Notes notes;
    private final Caller caller;
    private final Cursors cursors;
    private final Responses responses;

    NoteResource(NoteService service, Notes notes, Caller caller, Cursors cursors, Responses responses) {
        this.service = service;
        this.notes = notes;
        this.caller = caller;
        this.cursors = cursors;
        this.responses = responses;
    }

    @POST
    @Path("/members/{memberId}/notes")
    @Idempotent
    @Operation(
            operationId = "addNote",
            summary = "Write a note",
            description = "Writes down something about a member who shares anything with you. A note that you keep to"
                    + " yourself is shown to nobody else; a shared one is the member's to read, also after the consent"
                    + " has ended.")
    @APIResponse(responseCode = "201", description = "The note.")
    public RestResponse<NoteView> add(String memberId, Body<AddNote> body) {
        var note = service.add(body);
        return responses.created("/v1/notes/" + note.id(), note);
    }

    @GET
    @Snapshot
    @Path("/members/{memberId}/notes")
    @Operation(
            operationId = "listNotes",
            summary = "List the notes about a member",
            description = "Lists notes, newest first. A coach sees the notes that they wrote; the member and the"
                    + " platform's backend see those that coaches share.")
    public RestResponse<Page<NoteView>> list(String memberId, @BeanParam PageRequest page) {
        var scope = caller.scope(memberId);
        var after = cursors.position(page.cursor(), UUID::fromString).orElse(null);
        var rows = notes.page(scope, after, page.limit());
        return responses.ifChanged(
                Page.of(rows, page.limit(), last -> cursors.after(last.id().toString())));
    }

    @GET
    @Snapshot
    @Path("/notes/{id}")
    @Operation(
            operationId = "getNote",
            summary = "Read a note",
            description = "Returns a note. One that a coach keeps to themselves does not exist for anybody else.")
    public RestResponse<NoteView> get(UUID id) {
        return responses.ifChanged(notes.require(id, caller.scope()).view());
    }

    @PATCH
    @Path("/notes/{id}")
    @Operation(
            operationId = "updateNote",
            summary = "Change a note",
            description = "Changes the text of a note, or who reads it. Only its author can do that, as long as the"
                    + " member's consent lasts.")
    public RestResponse<NoteView> update(UUID id, Body<UpdateNote> body) {
        return responses.ok(service.change(id, body));
    }

    @DELETE
    @Path("/notes/{id}")
    @Operation(
            operationId = "deleteNote",
            summary = "Delete a note",
            description = "Deletes a note. Only its author can do that, as long as the member's consent lasts.")
    public void delete(UUID id) {
        service.delete(id);
    }
}
