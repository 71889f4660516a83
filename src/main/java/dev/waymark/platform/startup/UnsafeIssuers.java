package dev.waymark.platform.startup;

import dev.waymark.platform.tenancy.NamedIssuers;
import dev.waymark.platform.tenancy.NamedIssuers.NamedIssuer;
import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** What is unsafe in the settings of issuers: which they are, and which tenants each may speak for. */
final class UnsafeIssuers {

    private static final String MAIN = "WAYMARK_IDENTITY_ISSUER";

    private final Optional<String> main;
    private final Map<String, NamedIssuer> named;
    private final Predicate<String> isTenant;
    private final List<String> reasons = new ArrayList<>();

    UnsafeIssuers(Config config) {
        main = config.getOptionalValue("waymark.identity.issuer", String.class);
        named = new TreeMap<>(config.unwrap(SmallRyeConfig.class)
                .getConfigMapping(NamedIssuers.class)
                .byName());
        isTenant = config.getOptionalValue("waymark.identity.tenant-pattern", String.class)
                .map(Pattern::compile)
                .map(Pattern::asMatchPredicate)
                .orElse(any -> true);
    }

    List<String> reasons() {
        if (main.isPresent() || named.isEmpty()) {
            ProtectedUrl.faultOf(MAIN, "the URL of your OpenID provider", main).ifPresent(reasons::add);
        }
        named.forEach((name, issuer) -> {
            ProtectedUrl.faultOf(variable(name, "URL"), "the URL of this OpenID provider", issuer.url())
                    .ifPresent(reasons::add);
            issuer.audience()
                    .filter(UnsafeSettings::namesAny)
                    .ifPresent(any -> reasons.add(variable(name, "AUDIENCE") + " is `any`: name the audience"));
        });
        refuseSameUrls();
        refuseSharedTenants();
        return reasons;
    }

    private static String variable(String name, String setting) {
        return "WAYMARK_IDENTITY_ISSUERS__%s__%s"
                .formatted(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), setting);
    }

    /** Its tokens would be taken for those of either. */
    private void refuseSameUrls() {
        var seen = new HashMap<String, String>();
        main.ifPresent(url -> seen.put(normalized(url), MAIN));
        named.forEach((name, issuer) -> issuer.url().ifPresent(url -> {
            var variable = variable(name, "URL");
            var other = seen.putIfAbsent(normalized(url), variable);
            if (other != null) {
                reasons.add("%s and %s are the same".formatted(other, variable));
            }
        }));
    }

    private static String normalized(String url) {
        var withoutSlash = url.replaceFirst("/+$", "");
        try {
            var address = URI.create(withoutSlash).normalize();
            return "%s://%s%s"
                    .formatted(address.getScheme(), address.getAuthority(), address.getPath())
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return withoutSlash;
        }
    }

    private void refuseSharedTenants() {
        var owners = new HashMap<String, String>();
        named.forEach((name, issuer) -> {
            var variable = variable(name, "TENANTS");
            var tenants = issuer.tenants().orElse(List.of());
            if (tenants.isEmpty()) {
                reasons.add("%s is not set: name the tenants that this issuer may speak for".formatted(variable));
            }
            tenants.stream().map(String::strip).forEach(tenant -> {
                var other = owners.putIfAbsent(tenant, variable);
                if (other != null) {
                    reasons.add("the tenant `%s` is in %s and in %s".formatted(tenant, other, variable));
                } else if (!isTenant.test(tenant)) {
                    reasons.add("the tenant `%s` in %s does not match WAYMARK_IDENTITY_TENANT_PATTERN"
                            .formatted(tenant, variable));
                }
            });
        });
    }
}
