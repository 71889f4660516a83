package dev.waymark.consent;

import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Which consents, and which requests for one, concern a caller: a member's own, those that name a coach, or all of the tenant. */
@ApplicationScoped
class ConsentParties {

    private final Caller caller;

    ConsentParties(Caller caller) {
        this.caller = caller;
    }

    /** Whether a consent that has ended is to look like one that never was. */
    boolean seesOpenOnly() {
        return caller.isNamedCoach();
    }

    /** The condition that limits them to those that concern the caller. */
    Sql visible() {
        return visible(null, null);
    }

    /** The same, limited to a member and a coach if they are named. */
    Sql visible(@Nullable String memberId, @Nullable String coachId) {
        var visible = caller.isNamedCoach()
                ? ofCoach(ofMember(memberId), caller.subject())
                : Sql.of("").within("member_id", caller.scope(memberId));
        return coachId == null ? visible : ofCoach(visible, coachId);
    }

    private static Sql ofMember(@Nullable String memberId) {
        return memberId == null ? Sql.of("") : Sql.of(" and member_id = ?", memberId);
    }

    /** A member has few coaches, and a coach many members: those of both are found by the member, and by no index of the coach. */
    private static Sql ofCoach(Sql others, String coachId) {
        return others.and(others.values().isEmpty() ? " and coach_id = ?" : " and coach_id || '' = ?", coachId);
    }
}
