package dev.waymark.authorization;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much of a member's records a caller sees. It travels with the scope in which they are read, and whatever makes a response of
 * them leaves out what it hides. This is the one place that says what a coach sees.
 *
 * @param shared whether somebody else shares it, rather than that the records are the caller's own or their platform's
 * @param scopes what is seen: everything, for the member and for the platform's backend
 */
public record Sight(boolean shared, Set<ConsentScope> scopes) {

    /** That of the member and of the platform's backend. */
    public static final Sight ALL = new Sight(false, EnumSet.allOf(ConsentScope.class));

    public Sight {
        scopes = Set.copyOf(scopes);
    }

    /** That of a coach. */
    public static Sight of(Collection<ConsentScope> shared) {
        return new Sight(true, Set.copyOf(shared));
    }

    public boolean sees(ConsentScope scope) {
        return scopes.contains(scope);
    }

    /** Whether mood, energy, the exhaustion scale and private strategies are to be left out. */
    public boolean hidesWellbeing() {
        return !sees(ConsentScope.WELLBEING);
    }

    /** Whether mood and energy, and what follows from them, are seen: both are in check-ins. */
    public boolean seesFeelings() {
        return sees(ConsentScope.CHECK_INS) && sees(ConsentScope.WELLBEING);
    }

    /** Whether assessments without a result are seen. A member who shares results has not yet decided to share these. */
    public boolean seesDrafts() {
        return !shared;
    }

    /**
     * For an entity tag: another sight may show the same state in another way. Empty for the member and for the platform's backend;
     * otherwise one digit for each scope, which may stand in a header.
     */
    public String mark() {
        if (!shared) {
            return "";
        }
        var mark = new StringBuilder(".");
        for (var scope : ConsentScope.values()) {
            mark.append(sees(scope) ? '1' : '0');
        }
        return mark.toString();
    }
}
