package dev.waymark.authorization;

/** The roles that a token can carry. */
public final class Role {

    /** A person being coached: has access to their own records. */
    public static final String MEMBER = "member";

    /** A coach: reads what members shared with them. */
    public static final String COACH = "coach";

    /** The platform's backend: has access to any member of its tenant. */
    public static final String SERVICE = "service";

    /** The platform's administrators: settings, never an individual's answers. */
    public static final String ADMIN = "admin";

    private Role() {}
}
