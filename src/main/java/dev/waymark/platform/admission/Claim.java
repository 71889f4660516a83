package dev.waymark.platform.admission;

import org.jspecify.annotations.Nullable;

/**
 * What a request needs to be let in.
 *
 * @param tenant whose share it takes from
 * @param target what only one at a time may be inside for; null for anything
 * @param usesDatabase whether it needs a place at the database
 * @param isHeavy whether it needs one of the few places for those that compute for long
 */
record Claim(Object tenant, @Nullable Target target, boolean usesDatabase, boolean isHeavy) {

    /** For a query of the service's own. */
    static Claim ofQuery(Object tenant) {
        return new Claim(tenant, null, true, false);
    }

    Claim with(Target known) {
        return new Claim(tenant, known, usesDatabase, isHeavy);
    }
}
