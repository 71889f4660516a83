package dev.waymark.privacy.retention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The periods for which records are kept.
 *
 * @param byKind as they are set for all tenants
 * @param byTenant as they are set for some, by tenant and kind
 */
record RetentionPeriods(Map<String, String> byKind, Map<String, Map<String, String>> byTenant) {

    private static final String SETTING = "waymark.retention.";
    private static final String NEVER = "never";

    /** The framework takes the settings of tenants for kinds, too, and the environment has no hyphens for those of tenants. */
    static RetentionPeriods of(RetentionSettings settings) {
        var byKind = new TreeMap<>(settings.byKind());
        byKind.keySet().removeIf(kind -> kind.startsWith("tenants."));
        var byTenant = new TreeMap<String, Map<String, String>>();
        settings.tenants().forEach((tenant, set) -> {
            var hyphened = new TreeMap<String, String>();
            set.forEach((kind, value) -> hyphened.put(kind.replace('.', '-'), value));
            byTenant.put(tenant, hyphened);
        });
        return new RetentionPeriods(byKind, byTenant);
    }

    /** What ended before this instant is to be deleted; empty if records of this kind are kept. */
    Optional<Instant> deletedBefore(String kind, String tenant, Instant now) {
        var set = byTenant.getOrDefault(tenant, Map.of()).getOrDefault(kind, byKind.getOrDefault(kind, NEVER));
        return set.equals(NEVER)
                ? Optional.empty()
                : Optional.of(
                        now.atOffset(ZoneOffset.UTC).minus(Period.parse(set)).toInstant());
    }

    /** The reasons not to start with these settings, for the kinds that there are; none if they are valid. */
    List<String> faults(Collection<String> kinds) {
        var faults = new ArrayList<String>();
        new TreeSet<>(kinds)
                .stream()
                        .filter(kind -> !byKind.containsKey(kind))
                        .forEach(kind -> faults.add("%s%s is not set: set it to a period such as P24M, or to never"
                                .formatted(SETTING, kind)));
        check("", byKind, kinds, faults);
        new TreeMap<>(byTenant)
                .forEach((tenant, set) -> check("tenants.\"%s\".".formatted(tenant), set, kinds, faults));
        return faults;
    }

    private static void check(
            String where, Map<String, String> set, Collection<String> kinds, Collection<String> faults) {
        new TreeMap<>(set).forEach((kind, value) -> {
            var name = SETTING + where + kind;
            if (!kinds.contains(kind)) {
                faults.add("%s: there is no such kind of record: these are %s"
                        .formatted(name, String.join(", ", new TreeSet<>(kinds))));
            } else if (!value.equals(NEVER) && !isPeriod(value)) {
                faults.add("%s is not a period: set it to one such as P24M or P90D, or to never".formatted(name));
            }
        });
    }

    /** At least a day, in years, months and days. */
    private static boolean isPeriod(String value) {
        try {
            var period = Period.parse(value);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
