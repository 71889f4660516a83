package dev.waymark.platform.admission;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a write will lock. It is looked up only if another write of the same caller is there, which might be about the same. Nobody waits
 * behind another caller: how long somebody else's write takes must not show that there is any.
 */
final class Target {

    private final Object caller;
    private final Lookup lookup;
    private volatile @Nullable Object found;

    Target(Object caller, Lookup lookup) {
        this.caller = caller;
        this.lookup = lookup;
    }

    /** Finds what will be locked; nothing if that is not there, or out of scope. */
    @FunctionalInterface
    interface Lookup {
        Optional<Object> find() throws SQLException;
    }

    /** Looks it up, if nobody has done so yet. */
    void find() throws SQLException {
        if (found == null) {
            found = lookup.find().orElseGet(Object::new);
        }
    }

    boolean isOfTheCallerOf(@Nullable Target other) {
        return other != null && caller.equals(other.caller);
    }

    /** Whether both are known to be the same. */
    boolean isThatOf(@Nullable Target other) {
        var mine = found;
        return isOfTheCallerOf(other) && mine != null && mine.equals(other.found);
    }
}
