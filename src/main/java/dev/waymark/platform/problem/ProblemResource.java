package dev.waymark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.platform.web.PublicUrl;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Serves the type URI of a problem: what it means and what to do about it. */
@Path("/problems")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    private final PublicUrl publicUrl;

    ProblemResource(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** A problem type and its description; with the codes of its errors, if it has errors. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ProblemDescription(
            String type, String slug, int status, String title, String description, List<CodeDescription> codes) {}

    /** A code of an error and an example of one. */
    public record CodeDescription(FaultCode code, String meaning, Fault example) {}

    @GET
    @Operation(hidden = true)
    public List<ProblemDescription> list() {
        return Arrays.stream(ProblemType.values()).map(this::describe).toList();
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public ProblemDescription get(@RestPath String slug) {
        return ProblemType.ofSlug(slug).map(this::describe).orElseThrow(ProblemException::noSuchAddress);
    }

    private ProblemDescription describe(ProblemType type) {
        return new ProblemDescription(
                publicUrl.of("/problems/" + type.slug()),
                type.slug(),
                type.status(),
                type.title(),
                type.description(),
                type == ProblemType.VALIDATION_FAILED ? codes() : List.of());
    }

    private static List<CodeDescription> codes() {
        return Arrays.stream(FaultCode.values())
                .map(code -> new CodeDescription(code, code.meaning(), code.example()))
                .toList();
    }
}
