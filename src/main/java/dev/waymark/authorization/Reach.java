package dev.waymark.authorization;

/** Whose records a role reaches with an operation, from the fewest to the most. */
public enum Reach {
    /** The role may not call the operation. */
    NONE,

    /** Nobody's: the catalog, or what is computed from the request alone. */
    NOBODYS,

    /** Those that members have shared with the coach who calls. */
    SHARED,

    /** Those that name the caller as the coach: consents that members have given them, and what they ask members for. */
    AS_COACH,

    /** Those of the member who calls. */
    OWN,

    /** Those of all members of the tenant. */
    TENANT
}
