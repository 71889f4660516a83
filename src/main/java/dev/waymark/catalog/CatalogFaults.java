package dev.waymark.catalog;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a request that names something of the catalog. */
final class CatalogFaults {

    private CatalogFaults() {}

    static void requireKnownCause(Catalog catalog, @Nullable String cause) {
        if (cause != null && catalog.cause(cause).isEmpty()) {
            var known = catalog.snapshot().causes().stream().map(Cause::key).collect(Collectors.joining(", "));
            throw ProblemException.invalid(Fault.ofParameter(
                    "cause", "unknown_value", "`%s` is no cause: use one of %s.".formatted(cause, known)));
        }
    }
}
