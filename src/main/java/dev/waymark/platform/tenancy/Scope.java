package dev.waymark.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * The members of the tenant whose records may be seen: all, one, or none.
 *
 * @param all whether all members of the tenant are included
 * @param memberId the one member if not all are included; null for nobody
 */
public record Scope(boolean all, @Nullable String memberId) {

    static Scope everyone() {
        return new Scope(true, null);
    }

    /** The records of one member. */
    public static Scope of(String memberId) {
        return new Scope(false, memberId);
    }

    static Scope nobody() {
        return new Scope(false, null);
    }

    Scope narrowedTo(String member) {
        return all || member.equals(memberId) ? of(member) : nobody();
    }
}
