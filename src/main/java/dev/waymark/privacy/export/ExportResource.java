package dev.waymark.privacy.export;

import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.audit.Audited;
import dev.waymark.platform.precondition.Untagged;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Instants;
import dev.waymark.privacy.export.ExportService.Wish;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Gives a member all that is kept about them.
 *
 * <p>The export is written to a file first, within the snapshot and the time that a request may take, and only then sent. If it were
 * sent while it is read, a slow reader would hold a connection and a snapshot of the database for as long as they like, and what
 * fails in the middle would look like a whole export to clients that do not count bytes. So the database is left before the first byte
 * is sent, and a file that cannot be finished is a problem with a status. A slow reader holds one of the few places for
 * exports, and a thread, but no longer than for a minute, as any reader of a response.
 */
@Path("/v1/members/{memberId}/export")
@Tag(name = "Members")
@UsesDatabase
public class ExportResource {

    /** Nothing in between keeps a copy of all that is known about somebody. */
    private static final String NOT_STORED = "private, no-store";

    private final ExportService service;
    private final ExportInProgress export;
    private final Caller caller;
    private final Clock clock;

    ExportResource(ExportService service, ExportInProgress export, Caller caller, Clock clock) {
        this.service = service;
        this.export = export;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ExportForm.ARCHIVE})
    @Heavy
    @Untagged
    @Audited
    @Operation(
            operationId = "exportMember",
            summary = "Export all data about a member",
            description =
                    "Returns all that is kept about the member, as it was at one moment, as a file to save. As JSON, it"
                            + " is one document; its `schema` describes every section and property. With `Accept: application/zip`,"
                            + " it is an archive with that document, a table (CSV) for each section, the member's results and"
                            + " plans as pictures (SVG), and a page for people that explains all of it. If nothing is kept about"
                            + " the member, all sections are empty. The response has no tag and must not be stored by"
                            + " caches.")
    @APIResponse(
            responseCode = "200",
            description = "The export.",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "The name of the file to save.",
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 100,
                                            pattern = "^attachment; filename=\"[a-z0-9.-]+\"$")),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MemberExport.class)),
                @Content(mediaType = ExportForm.ARCHIVE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(String memberId, @Context HttpHeaders headers) throws SQLException, IOException {
        var form = ExportForm.of(headers.getAcceptableMediaTypes());
        var wish = new Wish(memberId, caller.scope(memberId), form, Instants.now(clock));
        var file = export.write(target -> service.write(wish, target));
        var day = LocalDate.ofInstant(wish.at(), ZoneOffset.UTC);
        // The framework finds the writer of a RestResponse by that type, if there are two media types, and not by the
        // type of its entity.
        return Response.ok(file.content(), form.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, NOT_STORED)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"waymark-export-%s.%s\"".formatted(day, form.suffix()))
                .build();
    }
}
