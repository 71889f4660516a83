package dev.waymark.catalog;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Errors in requests that name something in the catalog. */
final class CatalogFaults {

    private CatalogFaults() {}

    static void requireKnownCause(Catalog catalog, @Nullable String cause) {
        if (cause != null && catalog.cause(cause).isEmpty()) {
            var known = Sentences.oneOf(
                    catalog.snapshot().causes().stream().map(Cause::key).toList());
            throw ProblemException.invalid(Fault.ofParameter(
                    "cause", "unknown_value", "`%s` is not a cause: use %s.".formatted(cause, known)));
        }
    }
}
