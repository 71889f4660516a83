package dev.waymark.platform.throttle;

import dev.waymark.platform.throttle.LimitSettings.LimitSetting;

/**
 * How many requests a minute are allowed, and what responses say about it: RateLimit-Policy of
 * draft-ietf-httpapi-ratelimit-headers.
 *
 * @param caller from one caller
 * @param tenant from all callers of one tenant
 * @param policies for a person
 * @param policyOfBackend for a platform's backend: it calls for all members, so that only its tenant's limit applies
 */
record Quota(int caller, int tenant, String policies, String policyOfBackend) {

    static final String CALLER = "caller";
    static final String TENANT = "tenant";

    /** What a person with an app does not reach, nor a platform with tens of thousands of members. */
    static final Quota STANDARD = Quota.of(600, 12_000);

    /** @throws IllegalStateException if nobody could call, which keeps the service from starting */
    static Quota of(int caller, int tenant) {
        if (caller < 1 || tenant < 1) {
            throw new IllegalStateException(
                    "Waymark does not start: in WAYMARK_LIMITS, a number of requests per minute is less than 1.");
        }
        var ofTenant = policy(TENANT, tenant);
        return new Quota(caller, tenant, policy(CALLER, caller) + ", " + ofTenant, ofTenant);
    }

    Quota with(LimitSetting setting) {
        return of(setting.caller().orElse(caller), setting.tenant().orElse(tenant));
    }

    private static String policy(String name, int most) {
        return "\"%s\";q=%d;w=%d".formatted(name, most, Throttle.WINDOW.toSeconds());
    }
}
