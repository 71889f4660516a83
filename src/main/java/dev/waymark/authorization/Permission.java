package dev.waymark.authorization;

import static dev.waymark.authorization.Reach.AS_COACH;
import static dev.waymark.authorization.Reach.NOBODYS;
import static dev.waymark.authorization.Reach.NONE;
import static dev.waymark.authorization.Reach.OWN;
import static dev.waymark.authorization.Reach.SHARED;
import static dev.waymark.authorization.Reach.TENANT;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What each role may do with operations of one kind: member, coach, service and admin, in this order. */
public enum Permission {
    /** The catalog, and results that are not stored. */
    CATALOG(NOBODYS, NOBODYS, NOBODYS, NOBODYS),

    /** Reads members' records that are shared with nobody. */
    READ(OWN, NONE, TENANT, NONE),

    /** Reads assessments and what follows from them. */
    READ_RESULTS(OWN, SHARED, TENANT, NONE, ConsentScope.RESULTS),

    /** Reads plans, what is due and how they progress. */
    READ_PLANS(OWN, SHARED, TENANT, NONE, ConsentScope.PLANS),

    /** Reads check-ins. */
    READ_CHECK_INS(OWN, SHARED, TENANT, NONE, ConsentScope.CHECK_INS),

    /** Reads mood and energy. */
    READ_FEELINGS(OWN, SHARED, TENANT, NONE, ConsentScope.CHECK_INS, ConsentScope.WELLBEING),

    /** Reads wins. */
    READ_WINS(OWN, SHARED, TENANT, NONE, ConsentScope.WINS),

    /** Reads worksheets. */
    READ_WORKSHEETS(OWN, SHARED, TENANT, NONE, ConsentScope.WORKSHEETS),

    /** Reads consents and requests for them: what a coach may do, that coach may know, too. */
    READ_CONSENTS(OWN, AS_COACH, TENANT, NONE),

    /** Asks members for their consent, or takes the request back. */
    ASK_FOR_CONSENT(NONE, AS_COACH, NONE, NONE),

    /** Reads what coaches have written for a member: a coach what they wrote, as long as any consent of the member lasts. */
    READ_COACHING(OWN, SHARED, TENANT, NONE),

    /** Reads a coach's own lists, of all members who share something with them. */
    READ_AS_COACH(NONE, AS_COACH, NONE, NONE),

    /** Creates, changes or deletes what a coach writes for a member, under any consent of theirs. */
    COACH(NONE, SHARED, NONE, NONE),

    /** Suggests something for a plan. */
    SUGGEST(NONE, SHARED, NONE, NONE, ConsentScope.PLANS),

    /** Creates, changes or deletes members' records. */
    CHANGE(OWN, NONE, TENANT, NONE),

    /** Reads the audit trail: members their own part. */
    READ_AUDIT(OWN, NONE, NONE, TENANT),

    /** Looks at the tenant as a whole, never at one member's records. */
    OVERSEE(NONE, NONE, NONE, TENANT),

    /** Sorts members into groups, which is the platform's own business. */
    SORT(NONE, NONE, TENANT, NONE),

    /** Open to all by design: asks for no token, because a secret in the address opens one record. */
    SECRET(NONE, NONE, NONE, NONE);

    private static final List<String> ROLES = List.of(Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN);

    private final List<Reach> reaches;
    private final Set<ConsentScope> needed;

    Permission(Reach member, Reach coach, Reach service, Reach admin, ConsentScope... needed) {
        this.reaches = List.of(member, coach, service, admin);
        this.needed = Set.of(needed);
    }

    /** The roles that may call the operation; none if it is open to all. */
    public List<String> roles() {
        return ROLES.stream().filter(role -> reachOf(role) != NONE).toList();
    }

    /** Whose records a caller with these roles reaches: those of the role that reaches the most. */
    public Reach reachOf(Collection<String> roles) {
        return roles.stream().map(this::reachOf).max(Comparator.naturalOrder()).orElse(NONE);
    }

    private Reach reachOf(String role) {
        var place = ROLES.indexOf(role);
        return place < 0 ? NONE : reaches.get(place);
    }

    /** What a member must have shared with the coach who calls; none if any consent will do. */
    public Set<ConsentScope> needed() {
        return needed;
    }

    /** Whether a coach reads with it what members have shared. The members can see that. */
    public boolean readsWhatIsShared() {
        return switch (this) {
            case READ_RESULTS, READ_PLANS, READ_CHECK_INS, READ_FEELINGS, READ_WINS, READ_WORKSHEETS -> true;
            default -> false;
        };
    }

    /** Whether it asks for no token. */
    public boolean isOpenToAll() {
        return this == SECRET;
    }
}
