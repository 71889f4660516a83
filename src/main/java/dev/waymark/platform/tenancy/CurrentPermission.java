package dev.waymark.platform.tenancy;

import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Reach;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is permitted with the operation that is requested; without an operation of the contract, nothing is. */
@RequestScoped
public class CurrentPermission {

    private @Nullable Permission permission;

    void note(Permission ofTheOperation) {
        permission = ofTheOperation;
    }

    /** Whether it depends on who calls; otherwise it asks for no token. */
    public boolean isLimited() {
        return permission != null && !permission.isOpenToAll();
    }

    /** Whose records a caller with these roles reaches. */
    Reach reachOf(Collection<String> roles) {
        return permission == null ? Reach.NONE : permission.reachOf(roles);
    }
}
