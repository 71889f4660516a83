package dev.waymark.platform.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The problem types for anyone who opens a problem's {@code type} in a browser; programs get them as JSON. */
@Path("/problems")
@PermitAll
@Produces(DocsResource.HTML + ";qs=0.5")
public class ProblemPages {

    private static final String INTRODUCTION =
            "Every error response (4xx, 5xx) is one of these problems, sent as `application/problem+json`. Its `type` is the"
                    + " address of its page here.\n\n";

    private static final ObjectWriter JSON = JsonSettings.mapper().writerWithDefaultPrettyPrinter();

    private final Responses responses;
    private final CurrentVertxRequest request;
    private final FinishedPage list = listPage();
    private final Map<String, FinishedPage> pages = Arrays.stream(ProblemType.values())
            .collect(Collectors.toUnmodifiableMap(ProblemType::slug, ProblemPages::pageOf));

    ProblemPages(Responses responses, CurrentVertxRequest request) {
        this.responses = responses;
        this.request = request;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<byte[]> list() {
        return list.answer(request.getCurrent().request(), responses);
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public RestResponse<byte[]> get(@RestPath String slug) {
        var page = Optional.ofNullable(pages.get(slug)).orElseThrow(ProblemException::noSuchAddress);
        return page.answer(request.getCurrent().request(), responses);
    }

    private static FinishedPage listPage() {
        var table = Arrays.stream(ProblemType.values())
                .map(type -> "| %d | [%s](/problems/%s) | `%s` |"
                        .formatted(type.status(), type.title(), type.slug(), type.slug()))
                .collect(Collectors.joining("\n", "| status | title | slug |\n|---|---|---|\n", "\n"));
        return page("Problems", INTRODUCTION + table);
    }

    private static FinishedPage pageOf(ProblemType type) {
        var text = "Status %d, `%s`.\n\n%s\n\n%s[All problems](/problems)";
        var codes = type == ProblemType.VALIDATION_FAILED ? codes() : "";
        return page(type.title(), text.formatted(type.status(), type.slug(), type.description(), codes));
    }

    private static String codes() {
        return Arrays.stream(FaultCode.values())
                .map(code -> "### `%s`\n\n%s\n\n```json\n%s\n```\n\n"
                        .formatted(code.wireName(), code.meaning(), written(code.example())))
                .collect(Collectors.joining("", "## The codes of errors\n\n", ""));
    }

    private static String written(Fault example) {
        try {
            return JSON.writeValueAsString(example);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FinishedPage page(String title, String markdown) {
        var content = "<main class=\"text\">\n%s</main>\n<script src=\"%s\" type=\"module\"></script>"
                .formatted(Markdown.toHtml("# " + title + "\n\n" + markdown), Asset.versioned(StaticFiles.GUIDE));
        return new FinishedPage(Page.of(Page.Part.PROBLEMS, title, content));
    }
}
