package dev.waymark.platform.openapi;

import static dev.waymark.platform.problem.ProblemType.*;

import dev.waymark.platform.problem.ProblemType;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The problems of an operation: those that follow from rules for all operations, and those that it declares itself. */
final class OperationProblems {

    private OperationProblems() {}

    static Set<ProblemType> of(Endpoint endpoint) {
        var problems = EnumSet.of(VALIDATION_FAILED, NOT_ACCEPTABLE, INTERNAL, UNAVAILABLE);
        if (!endpoint.permission().isOpenToAll()) {
            problems.addAll(EnumSet.of(UNAUTHENTICATED, FORBIDDEN, TOO_MANY_REQUESTS));
        }
        if (endpoint.hasVariables()) {
            problems.add(NOT_FOUND);
        }
        if (endpoint.operation().getRequestBody() != null) {
            problems.addAll(EnumSet.of(MALFORMED_JSON, REQUEST_TIMEOUT, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (endpoint.honorsIfMatch() || endpoint.isRepeatable() || endpoint.readsState()) {
            problems.add(PRECONDITION_FAILED);
        }
        if (endpoint.verb() == HttpMethod.PATCH) {
            problems.add(PRECONDITION_REQUIRED);
        }
        if (endpoint.isRepeatable()) {
            problems.add(IDEMPOTENCY_KEY_REUSED);
        }
        if (endpoint.storesAnew()) {
            problems.add(ERASED);
        }
        problems.addAll(endpoint.ownProblems());
        return problems;
    }
}
