package dev.waymark.worksheet.resume;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.Responses;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A member's resume in the format JSON Resume. */
@Path("/v1/members/{memberId}/resume")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worksheets")
@UsesDatabase
public class ResumeResource {

    private final ResumeService service;
    private final Responses responses;

    ResumeResource(ResumeService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Operation(
            operationId = "exportResume",
            summary = "Export a resume",
            description =
                    "Returns the member's resume in the format JSON Resume: the document that they imported, with the"
                            + " achievements of their worksheet as highlights of the positions that these name, or else of the latest"
                            + " position, and with the skills that the achievements show. If nothing has been imported, the resume is made of"
                            + " the achievements alone.")
    public RestResponse<Resume> export(
            String memberId,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only this skill, and only those achievements that show it. Other highlights of"
                                            + " the imported document stay. Case does not matter.",
                            example = "Facilitation")
                    @Nullable
                    String skill) {
        return responses.ifChanged(service.export(memberId, skill));
    }

    @PUT
    @Operation(
            operationId = "importResume",
            summary = "Import a resume",
            description =
                    "Stores a resume in the format JSON Resume, in place of the one before, and returns it with the"
                            + " member's achievements. What the document says already is not added again, so you can change what you"
                            + " exported and import it. Properties that the format does not name are kept. `If-Match` takes the"
                            + " `ETag` of the whole resume, exported without `skill`.")
    public RestResponse<Resume> put(String memberId, Body<Resume> body) {
        return responses.ok(service.put(memberId, body));
    }

    @DELETE
    @Operation(
            operationId = "deleteResume",
            summary = "Delete an imported resume",
            description = "Deletes the resume that was imported. The member's achievements stay. If nothing has been"
                    + " imported, the response is 404.")
    public void delete(String memberId) {
        service.delete(memberId);
    }
}
