package dev.waymark.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which roles an operation asks for, as the very annotations say that are enforced; none when it is open to all. */
final class OperationRoles {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);

    private final Map<String, List<String>> roles = new HashMap<>();

    OperationRoles(IndexView index) {
        index.getAnnotations(OPERATION).forEach(operation -> {
            var method = operation.target().asMethod();
            if (operation.value("operationId") != null && !method.hasAnnotation(PERMIT_ALL)) {
                roles.put(operation.value("operationId").asString(), rolesOf(method));
            }
        });
    }

    /** The roles of the method, or else of its resource. */
    private static List<String> rolesOf(MethodInfo method) {
        var own = method.annotation(ROLES_ALLOWED);
        var allowed = own == null ? method.declaringClass().declaredAnnotation(ROLES_ALLOWED) : own;
        return List.of(allowed.value().asStringArray());
    }

    boolean areNone(Operation operation) {
        return !roles.containsKey(operation.getOperationId());
    }

    List<SecurityRequirement> securityOf(Operation operation) {
        return areNone(operation)
                ? List.of()
                : List.of(OASFactory.createSecurityRequirement()
                        .addScheme("bearer", roles.get(operation.getOperationId())));
    }
}
