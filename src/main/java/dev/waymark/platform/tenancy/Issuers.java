package dev.waymark.platform.tenancy;

import dev.waymark.platform.tenancy.NamedIssuers.NamedIssuer;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The issuers whose tokens are trusted: those that have tenants of their own, and one for all other tenants, if an operator
 * wants that. The framework keeps what it knows of each apart.
 */
@ApplicationScoped
@Unremovable
class Issuers {

    /** What the framework calls the issuer that has no name of its own. */
    private static final String MAIN = OidcUtils.DEFAULT_TENANT_ID;

    /** Three parts in Base64 (RFC 7515, section 7.1). Of anything else the framework might ask the issuer, or fail. */
    private static final Pattern TOKEN = Pattern.compile("(?i:Bearer) [\\w-]+\\.(?<claims>[\\w-]+)\\.[\\w-]+");

    private final Map<String, NamedIssuer> settings;
    private final Map<String, Issuer> byId = new HashMap<>();
    private final Map<String, Issuer> byUrl = new HashMap<>();

    Issuers(@ConfigProperty(name = "waymark.identity.issuer") Optional<String> main, NamedIssuers named) {
        // Without an address, which keeps the service from starting, there is nobody to trust.
        settings = named.byName().entrySet().stream()
                .filter(each -> each.getValue().url().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var taken = new HashSet<String>();
        settings.forEach((name, setting) -> {
            var tenants = tenantsOf(setting);
            taken.addAll(tenants);
            var issuer = new Issuer(idOf(name), tenants::contains);
            byId.put(issuer.id(), issuer);
            byUrl.put(withoutSlash(setting.url().orElseThrow()), issuer);
        });
        main.ifPresent(url -> byId.put(MAIN, new Issuer(MAIN, tenant -> !taken.contains(tenant))));
    }

    private static Set<String> tenantsOf(NamedIssuer setting) {
        return setting.tenants().orElse(List.of()).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static String idOf(String name) {
        return "issuer-" + name;
    }

    /** Operators leave out the slash at the end that some issuers have in {@code iss}. */
    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Has the framework verify the tokens of each issuer as it does those of the main one. */
    void add(@Observes Oidc oidc, OidcConfig framework) {
        var main = OidcConfig.getDefaultTenant(framework);
        if (!byId.containsKey(MAIN)) {
            oidc.create(OidcTenantConfig.builder(main).disableTenant().build());
        }
        settings.forEach((name, setting) -> {
            var issuer = OidcTenantConfig.builder(main)
                    .tenantId(idOf(name))
                    .authServerUrl(setting.url().orElseThrow());
            setting.audience()
                    .ifPresent(audience -> issuer.token().audience(audience).end());
            oidc.create(issuer.build());
        });
    }

    /** All that are trusted. */
    Collection<Issuer> all() {
        return byId.values();
    }

    Issuer withId(String id) {
        return byId.get(id);
    }

    /**
     * Whose keys and rules a token must satisfy, by what it says itself. That is not verified yet, and then it is: by the
     * issuer's own keys.
     *
     * @param header {@code Authorization}
     * @return null if that is no signed token, or nobody's who is trusted
     */
    @Nullable
    Issuer of(String header) {
        var token = TOKEN.matcher(header);
        if (!token.matches()) {
            return null;
        }
        var named = byUrl.isEmpty() ? null : byUrl.get(withoutSlash(issuerIn(token.group("claims"))));
        return named == null ? byId.get(MAIN) : named;
    }

    private static String issuerIn(String claims) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
            return new JsonObject(text).getValue("iss") instanceof String issuer ? issuer : "";
        } catch (IllegalArgumentException | DecodeException noClaims) {
            return "";
        }
    }
}
