package dev.waymark.catalog;

import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.problem.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The questionnaires and their versions. */
@Path("/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Questionnaires")
public class QuestionnaireResource {

    private final Catalog catalog;
    private final Cursors cursors;
    private final CatalogAnswers answers;

    QuestionnaireResource(Catalog catalog, Cursors cursors, CatalogAnswers answers) {
        this.catalog = catalog;
        this.cursors = cursors;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List questionnaires",
            description = "Lists the latest version of each questionnaire, ordered by key.")
    public RestResponse<Page<QuestionnaireSummary>> list(@BeanParam PageRequest page) {
        return answers.of(page, () -> page(catalog.questionnaires(), page));
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Read a questionnaire",
            description = "Returns the latest version: the items in the order in which to ask them, the answer scale"
                    + " and the scoring constants.")
    public RestResponse<Questionnaire> get(@RestPath @Parameter(example = "career-rut") String key) {
        return answers.of(() -> catalog.questionnaire(key));
    }

    @GET
    @Path("/{key}/versions")
    @Operation(
            operationId = "listQuestionnaireVersions",
            summary = "List the versions of a questionnaire",
            description = "Lists every version that is still available, latest first.")
    public RestResponse<Page<QuestionnaireSummary>> versions(
            @RestPath @Parameter(example = "career-rut") String key, @BeanParam PageRequest page) {
        return answers.of(page, () -> {
            var versions = catalog.versions(key);
            if (versions.isEmpty()) {
                throw ProblemException.notFound();
            }
            return page(versions, page);
        });
    }

    @GET
    @Path("/{key}/versions/{version}")
    @Operation(
            operationId = "getQuestionnaireVersion",
            summary = "Read a version of a questionnaire",
            description = "Returns one version of a questionnaire, such as the one that an older assessment answers.")
    public RestResponse<Questionnaire> version(
            @RestPath @Parameter(example = "career-rut") String key, @RestPath @Parameter(example = "1") int version) {
        return answers.of(() -> catalog.questionnaire(key, version));
    }

    private Page<QuestionnaireSummary> page(List<Questionnaire> all, PageRequest page) {
        var skipped = cursors.position(page.cursor(), Integer::valueOf).orElse(0);
        var rows = all.stream()
                .skip(skipped)
                .limit(page.limit() + 1L)
                .map(QuestionnaireSummary::of)
                .toList();
        var next = String.valueOf(skipped + page.limit());
        return Page.of(rows, page.limit(), last -> cursors.after(next));
    }
}
