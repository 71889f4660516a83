package dev.waymark.platform.tenancy;

import dev.waymark.authorization.Sight;
import org.jspecify.annotations.Nullable;

/**
 * The members of the tenant whose records may be seen: all, one, or none.
 *
 * @param all whether all members of the tenant are included
 * @param memberId the one member if not all are included; null for nobody
 * @param sight how much of their records is seen
 */
public record Scope(boolean all, @Nullable String memberId, Sight sight) {

    static Scope everyone() {
        return new Scope(true, null, Sight.ALL);
    }

    /** The records of one member. */
    public static Scope of(String memberId) {
        return of(memberId, Sight.ALL);
    }

    /** The same as somebody else sees them. */
    public static Scope of(String memberId, Sight sight) {
        return new Scope(false, memberId, sight);
    }

    static Scope nobody() {
        return new Scope(false, null, Sight.ALL);
    }

    Scope narrowedTo(String member) {
        return all || member.equals(memberId) ? of(member, sight) : nobody();
    }
}
