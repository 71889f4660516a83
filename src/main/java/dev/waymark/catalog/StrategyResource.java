package dev.waymark.catalog;

import dev.waymark.catalog.Strategy.Horizon;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.catalog.worksheet.WorksheetDefinition;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lists, searches and reads strategies. */
@Path("/v1/strategies")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Strategies")
public class StrategyResource {

    private final Catalog catalog;
    private final Cursors cursors;
    private final CatalogAnswers answers;

    StrategyResource(Catalog catalog, Cursors cursors, CatalogAnswers answers) {
        this.catalog = catalog;
        this.cursors = cursors;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listStrategies",
            summary = "List strategies",
            description = "Lists strategies in catalog order. You can combine filters: a strategy is listed if it"
                    + " matches all of them.")
    public RestResponse<Page<StrategySummary>> list(
            @RestQuery
                    @Parameter(description = "Only strategies that address this cause.", example = "isolation")
                    @Nullable
                    String cause,
            @RestQuery @Parameter(description = "Only strategies with this horizon.") @Nullable Horizon horizon,
            @RestQuery @Parameter(description = "Only strategies with this load.") @Nullable Load load,
            @RestQuery
                    @Parameter(
                            description =
                                    "Only strategies whose title, summary or other texts contain every word you send, or words"
                                            + " that begin with it.",
                            example = "mentor")
                    @Nullable
                    String q,
            @BeanParam PageRequest page) {
        return answers.of(page, () -> found(cause, horizon, load, q, page));
    }

    private Page<StrategySummary> found(
            @Nullable String cause,
            @Nullable Horizon horizon,
            @Nullable Load load,
            @Nullable String q,
            PageRequest page) {
        CatalogFaults.requireKnownCause(catalog, cause);
        var after = cursors.position(page.cursor(), Integer::valueOf).orElse(0);
        var search = new StrategySearch(q);
        var found = catalog.snapshot().strategies().stream()
                .filter(strategy -> strategy.number() > after)
                .filter(strategy -> cause == null || addresses(strategy, cause))
                .filter(strategy -> horizon == null || strategy.horizon() == horizon)
                .filter(strategy -> load == null || strategy.load() == load)
                .filter(search::finds)
                .limit(page.limit() + 1L)
                .map(strategy -> StrategySummary.of(strategy, catalog.snapshot()))
                .toList();
        return Page.of(found, page.limit(), last -> cursors.after(String.valueOf(last.number())));
    }

    private static boolean addresses(Strategy strategy, String cause) {
        return strategy.causes().stream().anyMatch(weight -> weight.cause().equals(cause));
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getStrategy",
            summary = "Read a strategy",
            description = "Returns a strategy with its texts, the causes it addresses, its evidence and its plan"
                    + " template.")
    public RestResponse<StrategyView> get(@RestPath @Parameter(example = "find-a-mentor") String key) {
        return answers.of(() -> catalog.strategy(key).map(strategy -> StrategyView.of(strategy, catalog.snapshot())));
    }

    @GET
    @Path("/{key}/worksheet")
    @Operation(
            operationId = "getWorksheet",
            summary = "Read a strategy's worksheet",
            description =
                    "Returns what a member keeps for a strategy: the kinds of records, with a JSON Schema for each and"
                            + " all that a form needs, the figures, what becomes due, and when a goal may be called achieved.")
    public RestResponse<WorksheetDefinition> worksheet(
            @RestPath @Parameter(example = "build-your-network") String key) {
        return answers.of(() -> catalog.strategy(key)
                .map(strategy -> WorksheetDefinition.of(key, strategy.title(), strategy.worksheet())));
    }
}
