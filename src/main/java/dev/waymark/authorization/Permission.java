package dev.waymark.authorization;

import static dev.waymark.authorization.Reach.NOBODYS;
import static dev.waymark.authorization.Reach.NONE;
import static dev.waymark.authorization.Reach.OWN;
import static dev.waymark.authorization.Reach.SHARED;
import static dev.waymark.authorization.Reach.TENANT;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What each role may do with operations of one kind: member, coach, service and admin, in this order. */
public enum Permission {
    /** The catalog, and results that are not stored. */
    CATALOG(NOBODYS, NOBODYS, NOBODYS, NOBODYS),

    /** Reads members' records. */
    READ(OWN, SHARED, TENANT, NONE),

    /** Creates, changes or deletes members' records. */
    CHANGE(OWN, NONE, TENANT, NONE),

    /** Open to all by design: asks for no token, because a secret in the address opens one record. */
    SECRET(NONE, NONE, NONE, NONE);

    private static final List<String> ROLES = List.of(Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN);

    private final List<Reach> reaches;

    Permission(Reach member, Reach coach, Reach service, Reach admin) {
        reaches = List.of(member, coach, service, admin);
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

    /** Whether it asks for no token. */
    public boolean isOpenToAll() {
        return this == SECRET;
    }
}
