package dev.waymark.platform.tenancy;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Reach;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Set;
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

    /** What a member must have shared with the coach who calls. */
    public Set<ConsentScope> needed() {
        return permission == null ? Set.of() : permission.needed();
    }

    /** Whether a coach reads what members have shared. */
    public boolean readsWhatIsShared() {
        return permission != null && permission.readsWhatIsShared();
    }

    /** Whose records a caller with these roles reaches. */
    Reach reachOf(Collection<String> roles) {
        return permission == null ? Reach.NONE : permission.reachOf(roles);
    }
}
