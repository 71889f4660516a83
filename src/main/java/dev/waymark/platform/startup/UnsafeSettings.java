package dev.waymark.platform.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** What is unsafe in the settings: whose tokens are trusted, for which audience, and where tokens and records are sent. */
class UnsafeSettings {

    /** The issuer of the local run: it has a key in memory and no address. */
    private static final String LOCAL_ISSUER = "urn:waymark:local";

    private static final int MOST_SKEW_SECONDS = 60;

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
            reasons.addAll(new UnsafeIssuers(config).reasons());
            refuseOtherTrust();
        }
        requireAudience();
        limitClockSkew();
        var address = config.getOptionalValue("waymark.public-url", String.class);
        ProtectedUrl.faultOf("WAYMARK_PUBLIC_URL", "the address that clients use", address)
                .ifPresent(reasons::add);
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
        } else if (namesAny(List.of(audience.get().split(",")))) {
            reasons.add("WAYMARK_IDENTITY_AUDIENCE is `any`: name the audience");
        }
    }

    /** To the framework, this means that no audience is checked. */
    static boolean namesAny(List<String> audience) {
        return audience.stream().map(String::strip).anyMatch("any"::equals);
    }

    /** A stolen token can be used for so much longer. */
    private void limitClockSkew() {
        config.getOptionalValue("quarkus.oidc.token.lifespan-grace", Integer.class)
                .filter(seconds -> seconds < 0 || seconds > MOST_SKEW_SECONDS)
                .ifPresent(seconds -> reasons.add(
                        "QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE is %d: the clocks of issuer and service may differ by 0 to %d seconds"
                                .formatted(seconds, MOST_SKEW_SECONDS)));
    }

    /** A setting of the framework behind ours could trust another issuer, or any. */
    private void refuseOtherTrust() {
        var names = new TreeSet<>(TRUST);
        config.getPropertyNames().forEach(names::add);
        names.stream()
                .filter(this::isSetByOperator)
                .filter(this::changesTrust)
                .forEach(name -> reasons.add(
                        ("%s is set: remove it, because only WAYMARK_IDENTITY_ISSUER, WAYMARK_IDENTITY_ISSUERS"
                                        + " and WAYMARK_IDENTITY_AUDIENCE may say which tokens are trusted")
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
