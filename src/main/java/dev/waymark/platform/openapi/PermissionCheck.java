package dev.waymark.platform.openapi;

import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Permissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Stops the build if the operations and the rows of the table of permissions are not the same. */
final class PermissionCheck {

    private PermissionCheck() {}

    static void check(List<Endpoint> endpoints) {
        check(
                endpoints.stream()
                        .map(endpoint -> endpoint.operation().getOperationId())
                        .collect(Collectors.toSet()),
                endpoints.stream()
                        .filter(Endpoint::asksForNoToken)
                        .map(endpoint -> endpoint.operation().getOperationId())
                        .collect(Collectors.toSet()));
    }

    /** @throws IllegalStateException with the operations that differ */
    static void check(Set<String> operations, Set<String> openToAll) {
        require("operations without a row in Permissions", without(operations, Permissions.operations()));
        require("rows in Permissions without an operation", without(Permissions.operations(), operations));
        var secrets = Permissions.operations().stream()
                .filter(operation -> Permissions.of(operation)
                        .filter(Permission::isOpenToAll)
                        .isPresent())
                .collect(Collectors.toSet());
        require("operations with @PermitAll that Permissions does not open", without(openToAll, secrets));
        require("operations that Permissions opens without @PermitAll", without(secrets, openToAll));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void require(String fault, Set<String> operations) {
        if (!operations.isEmpty()) {
            throw new IllegalStateException("There are %s: %s".formatted(fault, String.join(", ", operations)));
        }
    }
}
