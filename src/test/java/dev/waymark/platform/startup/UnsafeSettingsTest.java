package dev.waymark.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.tenancy.NamedIssuers;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator can set in the environment, on top of the settings in the artifact. */
class UnsafeSettingsTest {

    private static final Map<String, String> SHIPPED = Map.of(
            "quarkus.oidc.auth-server-url", "${waymark.identity.issuer:https://issuer-is-not-set.invalid}",
            "quarkus.oidc.token.audience", "${waymark.identity.audience:audience-is-not-set}",
            "quarkus.oidc.application-type", "service");

    private static final Map<String, String> SAFE = Map.of(
            "WAYMARK_IDENTITY_ISSUER", "https://issuer.example.com/realms/coaching",
            "WAYMARK_IDENTITY_AUDIENCE", "waymark",
            "WAYMARK_PUBLIC_URL", "https://waymark.example.com");

    private static List<String> reasons(Map<String, String> shipped, Map<String, String> environment) {
        return reasons(shipped, 250, environment);
    }

    private static List<String> reasons(Map<String, String> shipped, int ordinal, Map<String, String> environment) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(NamedIssuers.class)
                .withSources(new PropertiesConfigSource(shipped, "application.properties", ordinal))
                .withSources(new EnvConfigSource(environment, 300))
                .build();
        return new UnsafeSettings(config).reasons();
    }

    private static List<String> reasonsWith(String variable, String value) {
        var environment = new HashMap<>(SAFE);
        environment.put(variable, value);
        return reasons(SHIPPED, environment);
    }

    @Test
    void anIssuerAnAudienceAndAnAddressAreEnough() {
        assertThat(reasons(SHIPPED, SAFE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAYMARK_IDENTITY_ISSUER", "WAYMARK_IDENTITY_AUDIENCE", "WAYMARK_PUBLIC_URL"})
    void noneOfThemMayBeMissing(String variable) {
        var environment = new HashMap<>(SAFE);
        environment.remove(variable);
        assertThat(reasons(SHIPPED, environment)).singleElement().asString().contains(variable);
        assertThat(reasonsWith(variable, "")).singleElement().asString().contains(variable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example",
                "http://localhost@elsewhere.example",
                "https://localhost@elsewhere.example",
                "https://user:word@issuer.example",
                "https://issuer.example?realm=1",
                "https://issuer.example#realm",
                "https:///realm",
                "https:issuer.example",
                "http://localhost.elsewhere.example",
                "ftp://localhost",
                "issuer.example",
                "not a url",
            })
    void tokensAndRecordsGoToNoUnprotectedAddress(String address) {
        for (var variable : List.of("WAYMARK_IDENTITY_ISSUER", "WAYMARK_PUBLIC_URL")) {
            assertThat(reasonsWith(variable, address))
                    .singleElement()
                    .asString()
                    .contains(variable)
                    .doesNotContain("word");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8180", "http://127.0.0.1", "http://[::1]:8180/realm", "HTTPS://issuer.example"
            })
    void withinTheMachineNoEncryptionIsNeeded(String address) {
        assertThat(reasonsWith("WAYMARK_IDENTITY_ISSUER", address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_OIDC_AUTH_SERVER_URL, http://elsewhere.example",
        "QUARKUS_OIDC_AUTH_SERVER_URL, https://elsewhere.example",
        "QUARKUS_OIDC_AUTH_SERVER_URL, ''",
        "QUARKUS_OIDC_TOKEN_ISSUER, any",
        "QUARKUS_OIDC_TOKEN_AUDIENCE, any",
        "_PROD_QUARKUS_OIDC_TOKEN_AUDIENCE, any",
        "QUARKUS_OIDC_PUBLIC_KEY, MIIB",
        "QUARKUS_OIDC_JWKS_PATH, http://elsewhere.example/keys",
        "QUARKUS_OIDC_DISCOVERY_ENABLED, false",
        "QUARKUS_OIDC_TLS_VERIFICATION, none",
        "QUARKUS_OIDC__OTHER__AUTH_SERVER_URL, https://elsewhere.example",
        "quarkus.oidc.provider, google",
        "QUARKUS_TLS_TRUST_ALL, true",
        "QUARKUS_TLS__ISSUER__TRUST_ALL, true",
    })
    void nothingBehindOurSettingsSaysWhoIsTrusted(String variable, String value) {
        assertThat(reasonsWith(variable, value)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_OIDC_PROXY_HOST, proxy.example",
        "QUARKUS_OIDC_CONNECTION_TIMEOUT, 2S",
        "QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME, issuer",
        "QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE, 5",
        "QUARKUS_TLS_TRUST_ALL, false",
    })
    void howTheIssuerIsReachedCanBeSet(String variable, String value) {
        assertThat(reasonsWith(variable, value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "61", "3600"})
    void clocksDifferByAMinuteAtMost(String seconds) {
        assertThat(reasonsWith("QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE", seconds))
                .singleElement()
                .asString()
                .contains("0 to 60 seconds");
    }

    @Test
    void anyAudienceIsNone() {
        assertThat(reasonsWith("WAYMARK_IDENTITY_AUDIENCE", "any"))
                .singleElement()
                .asString()
                .contains("name the audience");
        assertThat(reasonsWith("WAYMARK_IDENTITY_AUDIENCE", "waymark,https://api.example"))
                .isEmpty();
    }

    @Test
    void theIssuerOfTheLocalRunIsOnlyTrustedThere() {
        var local = Map.of(
                "quarkus.oidc.auth-server-url", "",
                "waymark.identity.issuer", "urn:waymark:local",
                "waymark.identity.audience", "waymark",
                "waymark.public-url", "http://localhost:8080");
        assertThat(reasons(local, 251, Map.of("QUARKUS_OIDC_PUBLIC_KEY", "MIIB")))
                .isEmpty();
        assertThat(reasons(local, 260, Map.of()))
                .as("a file beside the artifact")
                .isNotEmpty();
        assertThat(reasonsWith("WAYMARK_IDENTITY_ISSUER", "urn:waymark:local")).isNotEmpty();
    }
}
