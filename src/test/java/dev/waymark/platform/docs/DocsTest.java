package dev.waymark.platform.docs;

import static dev.waymark.support.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.platform.problem.ProblemType;
import dev.waymark.support.ContractDocument;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people: open to all, complete, and without anything from outside. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DocsTest {

    private static final Pattern LOADED = Pattern.compile("<(?:script|img|link)[^>]* (?:src|href)=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    /** What Chromium and Firefox send. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static String page(String path) {
        return anonymous()
                .accept(BROWSER)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/guide",
                "/docs/guide/results",
                "/docs/guide/plans",
                "/docs/guide/consent",
                "/docs/guide/data-protection",
                "/docs/guide/browser",
                "/docs/guide/glossary",
                "/docs/guide/codes",
                "/docs/guide/changelog",
                "/problems",
                "/problems/validation-failed"
            })
    void aPageLoadsOnlyWhatTheServiceHas(String path) {
        assertThat(found(LOADED, page(path))).hasSizeGreaterThanOrEqualTo(3).allSatisfy(loaded -> {
            assertThat(loaded).startsWith("/");
            anonymous().get(loaded).then().statusCode(200).header("Cache-Control", containsString("max-age"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/guide",
                "/docs/guide/results",
                "/docs/guide/plans",
                "/docs/guide/consent",
                "/docs/guide/data-protection",
                "/docs/guide/browser",
                "/docs/guide/glossary",
                "/docs/guide/codes",
                "/docs/guide/changelog",
                "/problems",
                "/problems/validation-failed"
            })
    void everyLinkLeadsSomewhere(String path) {
        var page = page(path);
        assertThat(found(LINK, page))
                .contains("/docs", "/docs/guide", "/problems")
                .allSatisfy(link -> {
                    if (link.startsWith("#")) {
                        assertThat(page).contains("id=\"%s\"".formatted(link.substring(1)));
                    } else {
                        assertThat(link).startsWith("/");
                        var parts = link.split("#");
                        var target = anonymous().accept(BROWSER).get(parts[0]);
                        target.then().statusCode(200);
                        if (parts.length > 1) {
                            assertThat(target.asString()).contains("id=\"%s\"".formatted(parts[1]));
                        }
                    }
                });
    }

    @Test
    void theGuideListsItsSectionsAndTheOtherGuides() {
        var page = page("/docs/guide");
        assertThat(found(LINK, page))
                .contains("/docs/guide/results", "/docs/guide/plans", "#errors", "#idempotency", "#paging")
                .doesNotContain("results.md");
        assertThat(page)
                .contains("<a href=\"/docs/guide\" aria-current=\"page\">From a token to a measured change</a>")
                .contains("<th>role</th>", "<code class=\"language-bash\">WAYMARK=http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/guide", "/docs/guide/plans", "/problems/conflict"})
    void tellsWhoHasThePageAlready(String path) {
        var tag = anonymous().accept(BROWSER).get(path).header("ETag");
        assertThat(tag).isNotNull();
        anonymous()
                .accept(BROWSER)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        anonymous().accept(BROWSER).head(path).then().statusCode(200).header("ETag", tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/docs/guide/nothing", "/docs/guide/..%2Fapplication", "/docs/nothing", "/problems/nothing"})
    void aPageThatIsNoneIsNotFound(String path) {
        anonymous()
                .encoded()
                .accept(BROWSER)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/not-found"))
                .body("detail", startsWith("There is no such address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/conflict"})
    void aProblemIsAPageInABrowserAndJsonForAProgram(String path) {
        assertThat(page(path)).contains("The request conflicts with the current state");
        for (var accept : List.of("*/*", "application/json", "application/json, text/html;q=0.9")) {
            anonymous()
                    .accept(accept)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Vary", containsString("Accept"))
                    .body(not(containsString("<html")));
        }
    }

    @Test
    void listsEveryValueOfEveryClosedList() {
        var page = page("/docs/guide/codes");
        var values = new ArrayList<String>();
        ContractDocument.at("/components/schemas")
                .forEach(schema -> schema.path("enum").forEach(value -> values.add(value.asText())));
        Arrays.stream(ProblemType.values()).map(ProblemType::slug).forEach(values::add);
        assertThat(values)
                .hasSizeGreaterThan(100)
                .allSatisfy(value -> assertThat(page).contains("<code>%s</code>".formatted(value)));
        assertThat(page).contains("<code>StepView.status</code>");
    }

    @Test
    void namesNoSourceOfTokensOutsideOfTheLocalRun() {
        assertThat(page("/docs")).contains("data-tokens=\"\"").doesNotContain("/local");
    }

    @Test
    void aFileIsRequestedAgainWhenItChanges() {
        assertThat(found(LOADED, page("/docs")))
                .extracting(loaded -> loaded.replaceAll("[0-9a-f]{8}$", "#"))
                .containsExactlyInAnyOrder(
                        "/docs/icon.svg?v=#",
                        "/docs/icon.svg?v=#",
                        "/docs/page.css?v=#",
                        "/docs/reference.js?v=#",
                        "/webjars/scalar/scalar.js?v=#");
    }
}
