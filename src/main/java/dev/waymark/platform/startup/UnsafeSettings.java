package dev.waymark.platform.startup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** What is unsafe in the settings: whose tokens are trusted, for which audience, and where tokens and records are sent. */
class UnsafeSettings {

    /** The issuer of the local run: it has a key in memory and no address. */
    private static final String LOCAL_ISSUER = "urn:waymark:local";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The highest ordinal of settings in the artifact: application.properties has 250, and the file of a profile one
     * more. Whatever an operator sets has a higher one: a file beside the artifact 260, the environment 300.
     */
    private static final int SHIPPED = 255;

    /** Read by name, because the names of the environment are known only by their capitals. */
    private static final List<String> TRUST =
            List.of("quarkus.oidc.auth-server-url", "quarkus.oidc.token.issuer", "quarkus.oidc.token.audience");

    /** Any of the framework's settings for tokens, in whichever notation and for whichever profile. */
    private static final Pattern IDENTITY = Pattern.compile("(\\.[a-z0-9]+\\.)?quarkus\\.oidc\\..+");

    /** How the issuer is reached, which does not change who is trusted. */
    private static final Pattern CONNECTION = Pattern.compile(
            "quarkus\\.oidc\\.(proxy\\..+|connection\\..+|max\\.pool\\.size|tls\\.(tls\\.configuration\\.name|trust\\.store.*)"
                    + "|token\\.lifespan\\.grace)");

    /** With it, anyone on the way can pretend to be the issuer. */
    private static final Pattern TRUST_ALL = Pattern.compile("quarkus\\.tls\\.(.+\\.)?trust\\.all");

    private final Config config;
    private final List<String> reasons = new ArrayList<>();

    UnsafeSettings(Config config) {
        this.config = config;
    }

    /** The reasons not to start; none if the settings are safe. */
    List<String> reasons() {
        if (!isLocalRun(config)) {
            requireProtected("WAYMARK_IDENTITY_ISSUER", "the URL of your OpenID provider", "waymark.identity.issuer");
            refuseOtherTrust();
        }
        requireAudience();
        requireProtected("WAYMARK_PUBLIC_URL", "the address that clients use", "waymark.public-url");
        return reasons;
    }

    /** Its issuer has no address. In the production artifact the address is never empty. */
    static boolean isLocalRun(Config config) {
        var address = config.getConfigValue("quarkus.oidc.auth-server-url");
        return config.getOptionalValue("waymark.identity.issuer", String.class)
                        .filter(LOCAL_ISSUER::equals)
                        .isPresent()
                && (address.getValue() == null || address.getValue().isEmpty())
                && address.getSourceOrdinal() <= SHIPPED;
    }

    private void requireAudience() {
        var audience = config.getOptionalValue("waymark.identity.audience", String.class);
        if (audience.isEmpty()) {
            reasons.add("no audience is set: set WAYMARK_IDENTITY_AUDIENCE to what your OpenID provider puts into `aud`"
                    + " of the access tokens that are for this service");
        } else if (List.of(audience.get().split(",")).contains("any")) {
            // To the framework, this means that no audience is checked.
            reasons.add("WAYMARK_IDENTITY_AUDIENCE is `any`: name the audience");
        }
    }

    /** Tokens and records are sent to this address: without encryption this is only safe within the machine. */
    private void requireProtected(String variable, String meaning, String property) {
        var url = config.getOptionalValue(property, String.class);
        if (url.isEmpty()) {
            reasons.add("%s is not set: set it to %s".formatted(variable, meaning));
            return;
        }
        try {
            var address = new URI(url.get());
            // The host is the part behind the @, which a reader overlooks.
            if (url.get().contains("@") || address.getRawQuery() != null || address.getRawFragment() != null) {
                reasons.add(variable + " must be a URL without user, query and fragment");
            } else if (!isProtected(address)) {
                reasons.add("%s is %s: it must be an https URL".formatted(variable, url.get()));
            }
        } catch (URISyntaxException noAddress) {
            reasons.add(variable + " is not a URL");
        }
    }

    private static boolean isProtected(URI address) {
        var host = String.valueOf(address.getHost());
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return address.getHost() != null
                && (scheme.equals("https") || scheme.equals("http") && LOOPBACK.contains(host));
    }

    /** A setting of the framework behind ours could trust another issuer, or any. */
    private void refuseOtherTrust() {
        var names = new TreeSet<>(TRUST);
        config.getPropertyNames().forEach(names::add);
        names.stream()
                .filter(this::isSetByOperator)
                .filter(this::changesTrust)
                .forEach(name -> reasons.add(("%s is set: remove it, because only WAYMARK_IDENTITY_ISSUER and"
                                + " WAYMARK_IDENTITY_AUDIENCE may say which tokens are trusted")
                        .formatted(name)));
    }

    private boolean changesTrust(String property) {
        var name = property.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ".");
        return IDENTITY.matcher(name).matches() && !CONNECTION.matcher(name).matches()
                || TRUST_ALL.matcher(name).matches()
                        && !"false".equals(config.getConfigValue(property).getValue());
    }

    private boolean isSetByOperator(String property) {
        var value = config.getConfigValue(property);
        return value.getValue() != null && value.getSourceOrdinal() > SHIPPED;
    }
}
