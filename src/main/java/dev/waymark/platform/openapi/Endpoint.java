package dev.waymark.platform.openapi;

import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Permissions;
import dev.waymark.platform.admission.Heavy;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.precondition.Untagged;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.ProblemType;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** An operation of the contract and the method behind it, read from what is enforced at run time. */
record Endpoint(String path, HttpMethod verb, Operation operation, MethodInfo method) {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName BODY = DotName.createSimple(Body.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName HEAVY = DotName.createSimple(Heavy.class);
    private static final DotName UNTAGGED = DotName.createSimple(Untagged.class);
    private static final DotName PROBLEM_RESPONSES = DotName.createSimple(ProblemResponses.class);

    static List<Endpoint> of(OpenAPI document, IndexView index) {
        var methods = methodsByOperationId(index);
        return document.getPaths().getPathItems().entrySet().stream()
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(entry -> new Endpoint(
                                path.getKey(),
                                entry.getKey(),
                                entry.getValue(),
                                methods.get(entry.getValue().getOperationId()))))
                .toList();
    }

    /** The index combines two indexes, and both contain the resources. */
    private static Map<String, MethodInfo> methodsByOperationId(IndexView index) {
        return index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.value("operationId") != null)
                .collect(Collectors.toMap(
                        operation -> operation.value("operationId").asString(),
                        operation -> operation.target().asMethod(),
                        (method, same) -> method));
    }

    /** What is permitted, as it is enforced; {@link PermissionCheck} has made sure that the table says it. */
    Permission permission() {
        return Permissions.of(operation.getOperationId()).orElseThrow();
    }

    /** Whether the framework lets everybody in. */
    boolean asksForNoToken() {
        return method.hasDeclaredAnnotation(PERMIT_ALL)
                || method.declaringClass().hasDeclaredAnnotation(PERMIT_ALL);
    }

    /** The type that the body is read into, if there is a body. */
    Optional<Type> body() {
        return method.parameterTypes().stream()
                .filter(type -> type.name().equals(BODY))
                .map(type -> type.asParameterizedType().arguments().get(0))
                .findFirst();
    }

    /** The type of the response: the {@code T} in {@code RestResponse<T>}. */
    Type answer() {
        return method.returnType().asParameterizedType().arguments().get(0);
    }

    /** Whether the path names a resource. */
    boolean hasVariables() {
        return path.contains("{");
    }

    /** Whether it changes anything. A POST may only compute something. */
    boolean writes() {
        return verb == HttpMethod.POST ? method.hasDeclaredAnnotation(IDEMPOTENT) : verb != HttpMethod.GET;
    }

    /** Whether only a few of its kind run at once. */
    boolean isHeavy() {
        return method.hasDeclaredAnnotation(HEAVY);
    }

    /** Whether it can be repeated safely with an {@code Idempotency-Key}. */
    boolean isRepeatable() {
        var idempotent = method.declaredAnnotation(IDEMPOTENT);
        var keepsAnswer = idempotent == null ? null : idempotent.value("keepsAnswer");
        return idempotent != null && (keepsAnswer == null || keepsAnswer.asBoolean());
    }

    /** Whether it can store something of a member of whom nothing was kept, or the answer to a key. */
    boolean storesAnew() {
        return isRepeatable() || verb == HttpMethod.PUT;
    }

    /** Changes, deletions and actions apply to a resource that was read before; a creation does not. */
    boolean honorsIfMatch() {
        return writes() && hasVariables();
    }

    /** Whether it reads something that has a tag, so that it takes conditions. */
    boolean readsState() {
        return verb == HttpMethod.GET && !method.hasDeclaredAnnotation(UNTAGGED);
    }

    /** Whether the response is the state of a resource, which has a tag. */
    boolean answersState() {
        if (verb == HttpMethod.GET) {
            return readsState();
        }
        return verb == HttpMethod.POST ? isRepeatable() : method.returnType().kind() != Type.Kind.VOID;
    }

    /** The problems that the method declares itself. */
    Set<ProblemType> ownProblems() {
        var problems = method.declaredAnnotation(PROBLEM_RESPONSES);
        return problems == null
                ? Set.of()
                : Arrays.stream(problems.value().asEnumArray())
                        .map(ProblemType::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProblemType.class)));
    }
}
