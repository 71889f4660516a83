package dev.waymark.platform.docs;

import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The problem types for whoever opens a problem's {@code type} in a browser; programs get them as JSON. */
@Path("/problems")
@PermitAll
@Produces(DocsResource.HTML + ";qs=0.5")
public class ProblemPages {

    private static final String INTRODUCTION =
            "Every error response (4xx, 5xx) is one of these problems, sent as `application/problem+json`. Its `type` is the"
                    + " address of its page here.\n\n";

    private final Responses responses;

    ProblemPages(Responses responses) {
        this.responses = responses;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<String> list() {
        var table = Arrays.stream(ProblemType.values())
                .map(type -> "| %d | [%s](/problems/%s) | `%s` |"
                        .formatted(type.status(), type.title(), type.slug(), type.slug()))
                .collect(Collectors.joining("\n", "| status | title | slug |\n|---|---|---|\n", "\n"));
        return page("Problems", INTRODUCTION + table);
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public RestResponse<String> get(@RestPath String slug) {
        var type = Stream.of(ProblemType.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return page(
                type.title(),
                "Status %d, `%s`.\n\n%s\n\n[All problems](/problems)"
                        .formatted(type.status(), slug, type.description()));
    }

    private RestResponse<String> page(String title, String markdown) {
        var content = "<main class=\"text\">\n%s</main>".formatted(Markdown.toHtml("# " + title + "\n\n" + markdown));
        return responses.ifChanged(Page.of(Page.Part.PROBLEMS, title, content), DocsResource.CACHE_CONTROL);
    }
}
