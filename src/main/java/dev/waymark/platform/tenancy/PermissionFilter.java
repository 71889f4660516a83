package dev.waymark.platform.tenancy;

import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Permissions;
import dev.waymark.authorization.Reach;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses callers to whom the table of permissions does not permit the operation. The framework has made sure that there is a
 * caller wherever a token is asked for.
 */
class PermissionFilter {

    private static final String API = "/v1/";

    private final SecurityIdentity identity;
    private final CurrentPermission current;

    PermissionFilter(SecurityIdentity identity, CurrentPermission current) {
        this.identity = identity;
        this.current = current;
    }

    /** First of all, so that nobody learns more about what they may not do. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var permission = permissionOf(method);
        if (permission.isPresent()) {
            current.note(permission.get());
            requireReach(permission.get());
        } else if (request.getUriInfo().getPath().startsWith(API) || !isOpenToAll(method)) {
            throw new ForbiddenException();
        }
    }

    private void requireReach(Permission permission) {
        if (!permission.isOpenToAll() && permission.reachOf(identity.getRoles()) == Reach.NONE) {
            throw new ForbiddenException();
        }
    }

    private static Optional<Permission> permissionOf(Method method) {
        return Optional.ofNullable(method.getAnnotation(Operation.class))
                .map(Operation::operationId)
                .flatMap(Permissions::of);
    }

    /** Pages and addresses outside of the contract, such as the reference. */
    private static boolean isOpenToAll(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }
}
