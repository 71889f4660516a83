package dev.waymark.platform.tenancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody has forgotten to put into the table of permissions. It exists in tests only. */
@Path("/v1/unlisted")
public class UnlistedResource {

    @GET
    @Operation(hidden = true)
    public String get() {
        return "a secret";
    }

    @GET
    @Path("/open")
    @PermitAll
    @Operation(hidden = true)
    public String open() {
        return "a secret";
    }

    /** Outside of the API. */
    @Path("/unlisted")
    public static class Page {

        @GET
        @Operation(hidden = true)
        public String get() {
            return "a secret";
        }
    }
}
