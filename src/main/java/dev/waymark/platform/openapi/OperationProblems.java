package dev.waymark.platform.openapi;

import static dev.waymark.platform.problem.ProblemType.*;

import dev.waymark.platform.problem.ProblemType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Which problems an operation can answer with: by rules that hold for all, and a table of what only some give. */
final class OperationProblems {

    private static final Map<String, Set<ProblemType>> OWN = Map.ofEntries(
            Map.entry("compareAssessments", EnumSet.of(INCOMPARABLE_ASSESSMENTS)),
            Map.entry("getAssessmentChart", EnumSet.of(CONFLICT)),
            Map.entry("updateAssessment", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("submitAssessment", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("updatePlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addCheckIn", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("readCalendarFeed", EnumSet.of(TOO_MANY_REQUESTS)),
            Map.entry("replanPlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addStrategies", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("splitStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("pausePlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("resumePlan", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addGoal", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("updateGoal", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("addStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("updateStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("completeStep", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("rehearseStep", EnumSet.of(CONFLICT, INVALID_TRANSITION)),
            Map.entry("skipStep", EnumSet.of(INVALID_TRANSITION)),
            Map.entry("reopenStep", EnumSet.of(INVALID_TRANSITION)));

    private final OperationRoles roles;

    OperationProblems(OperationRoles roles) {
        this.roles = roles;
    }

    Set<ProblemType> of(String path, HttpMethod method, Operation operation) {
        var problems = EnumSet.of(VALIDATION_FAILED, UNAUTHENTICATED, FORBIDDEN, NOT_ACCEPTABLE, INTERNAL, UNAVAILABLE);
        if (path.contains("{")) {
            problems.add(NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(EnumSet.of(MALFORMED_JSON, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (OperationDetails.honoursIfMatch(path, method, operation)) {
            problems.add(PRECONDITION_FAILED);
        }
        if (method == HttpMethod.PATCH) {
            problems.add(PRECONDITION_REQUIRED);
        }
        if (OperationDetails.isRepeatable(method, operation)) {
            problems.add(IDEMPOTENCY_KEY_REUSED);
        }
        if (roles.areNone(operation)) {
            problems.removeAll(EnumSet.of(UNAUTHENTICATED, FORBIDDEN));
        }
        problems.addAll(OWN.getOrDefault(operation.getOperationId(), Set.of()));
        return problems;
    }
}
