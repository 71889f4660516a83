package dev.waymark.catalog;

import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Errors in requests that name something in the catalog. */
final class CatalogFaults {

    private CatalogFaults() {}

    static void requireKnownCause(Catalog catalog, @Nullable String cause) {
        if (cause != null && catalog.cause(cause).isEmpty()) {
            var known = catalog.snapshot().causes().stream().map(Cause::key).toList();
            throw ProblemException.invalid(Fault.ofParameter(
                            "cause", FaultCode.UNKNOWN_VALUE, "This is not a cause: choose one of those listed.")
                    .allowing(known));
        }
    }
}
