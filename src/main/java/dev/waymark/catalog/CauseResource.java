package dev.waymark.catalog;

import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The scales that an assessment measures. */
@Path("/v1/causes")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Strategies")
public class CauseResource {

    private final Catalog catalog;
    private final Cursors cursors;
    private final CatalogAnswers answers;

    CauseResource(Catalog catalog, Cursors cursors, CatalogAnswers answers) {
        this.catalog = catalog;
        this.cursors = cursors;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listCauses",
            summary = "List causes",
            description = "Lists the eleven causes of a career rut, followed by the readiness scale.")
    public RestResponse<Page<Cause>> list(@BeanParam PageRequest page) {
        return answers.of(page, () -> found(page));
    }

    private Page<Cause> found(PageRequest page) {
        var causes = catalog.snapshot().causes();
        var skipped = cursors.position(page.cursor(), Integer::valueOf).orElse(0);
        var rows = causes.stream().skip(skipped).limit(page.limit() + 1L).toList();
        return Page.of(rows, page.limit(), last -> cursors.after(String.valueOf(causes.indexOf(last) + 1)));
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getCause",
            summary = "Read a cause",
            description = "Returns a cause: what it feels like, and what it is not.")
    public RestResponse<Cause> get(@RestPath @Parameter(example = "isolation") String key) {
        return answers.of(() -> catalog.cause(key));
    }
}
