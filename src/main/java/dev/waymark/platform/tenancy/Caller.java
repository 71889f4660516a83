package dev.waymark.platform.tenancy;

import dev.waymark.authorization.Reach;
import dev.waymark.authorization.Role;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.Refusal;
import dev.waymark.platform.problem.Refusal.Reason;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The caller, as in the verified token: the only source of tenant, subject and roles. */
@ApplicationScoped
public class Caller {

    private final SecurityIdentity identity;
    private final CurrentPermission permission;
    private final CurrentShare share;
    private final CurrentMember member;

    Caller(SecurityIdentity identity, CurrentPermission permission, CurrentShare share, CurrentMember member) {
        this.identity = identity;
        this.permission = permission;
        this.share = share;
        this.member = member;
    }

    /**
     * The coaching platform that the token was issued for.
     *
     * @throws ProblemException {@code forbidden} when the token names none, or none that can be stored
     */
    public String tenant() {
        return bearer().tenant().required();
    }

    /** The token's subject: in a member's token, the member's id. */
    public String subject() {
        return bearer().subject().required();
    }

    /** The tenant, as far as the token names one that can be used; blank otherwise. */
    public String tenantIfAny() {
        return bearer().tenant().text();
    }

    /** The subject, as far as the token names one that can be used; blank otherwise. */
    public String subjectIfAny() {
        return bearer().subject().text();
    }

    private TokenBearer bearer() {
        if (identity.getPrincipal() instanceof TokenBearer bearer) {
            return bearer;
        }
        throw new IllegalStateException("Nobody has been authenticated");
    }

    /** The caller's role: of several, the one with the most rights to members' records. */
    public String role() {
        return Stream.of(Role.SERVICE, Role.MEMBER, Role.COACH, Role.ADMIN)
                .filter(identity::hasRole)
                .findFirst()
                .orElseThrow();
    }

    /** The members whose records this caller reaches with the operation of the request. */
    public Scope scope() {
        return switch (reach()) {
            case TENANT -> Scope.everyone();
            case OWN -> Scope.of(subject());
            case SHARED -> share.scope();
            case AS_COACH, NOBODYS, NONE -> Scope.nobody();
        };
    }

    /** Whether this is a coach, who reaches with the operation of the request what members have shared. */
    public boolean isCoach() {
        return reach() == Reach.SHARED;
    }

    /** Whether this is a coach, who reaches with the operation of the request what names them as the coach; no member is in scope then. */
    public boolean isNamedCoach() {
        return reach() == Reach.AS_COACH;
    }

    private Reach reach() {
        return permission.reachOf(identity.getRoles());
    }

    /**
     * The member that a new record belongs to.
     *
     * @param named the member that the request names, if any
     * @param faults gets an error when a service names none; the result is blank then
     * @throws ProblemException {@code forbidden} when a member names another
     */
    public String owner(@Nullable String named, Faults faults) {
        if (reach() == Reach.TENANT) {
            faults.require(
                    named != null,
                    "/memberId",
                    FaultCode.REQUIRED,
                    "`memberId` is required: say which member this is for.");
            var owner = named == null ? "" : named;
            member.note(owner);
            return owner;
        }
        refuseOthers(named);
        member.note(subject());
        return subject();
    }

    /**
     * Narrows what the caller sees to the member that a list asks for.
     *
     * @throws ProblemException {@code forbidden} when a member names another, {@code validation-failed} when a coach names none
     */
    public Scope scope(@Nullable String named) {
        if (named == null) {
            requireNoName();
            return scope();
        }
        if (reach() == Reach.OWN) {
            refuseOthers(named);
        }
        // No database can store this id, and in a path nothing has refused it before.
        return named.indexOf('\0') >= 0 ? Scope.nobody() : scope().narrowedTo(named);
    }

    /** A coach's members have consented to different things, each for themselves. */
    private void requireNoName() {
        if (isCoach()) {
            throw ProblemException.invalid(
                    Fault.ofParameter(
                            "memberId",
                            FaultCode.REQUIRED,
                            "A coach reads one member's records at a time: send `memberId`. The list of your members says who has consented."));
        }
    }

    private void refuseOthers(@Nullable String named) {
        if (named != null && !named.equals(subject())) {
            throw ProblemException.forbidden(
                    new Refusal(Reason.OTHER_MEMBER, ""),
                    "A member's token acts for that member only: send its subject as `memberId`, or leave it out if it is optional.");
        }
    }
}
