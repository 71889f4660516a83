package dev.waymark.platform.throttle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The quota of each class of tenants. */
final class Quotas {

    /** Of a tenant without a configured class. */
    static final String STANDARD = "standard";

    private final Map<String, Quota> byClass = new HashMap<>();

    /** @throws IllegalStateException if a setting is about no tenant, which keeps the service from starting */
    Quotas(LimitSettings settings, Predicate<String> isClass) {
        var given = settings.byClass();
        var others = given.get(STANDARD);
        byClass.put(STANDARD, others == null ? Quota.STANDARD : Quota.STANDARD.with(others));
        given.forEach((name, setting) -> {
            if (!isClass.test(name)) {
                throw new IllegalStateException(
                        "Waymark does not start: WAYMARK_LIMITS names the class `%s`, which no tenant in WAYMARK_TENANT_CLASSES has."
                                .formatted(name));
            }
            byClass.put(name, of(STANDARD).with(setting));
        });
    }

    /** A class without limits of its own has those of all other tenants. */
    Quota of(String name) {
        var own = byClass.get(name);
        return own == null ? byClass.get(STANDARD) : own;
    }
}
