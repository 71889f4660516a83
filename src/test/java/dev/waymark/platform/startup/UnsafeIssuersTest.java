package dev.waymark.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.tenancy.NamedIssuers;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issuers in the environment: each has an address and tenants of its own. */
class UnsafeIssuersTest {

    private static final Map<String, String> SAFE = Map.of(
            "WAYMARK_IDENTITY_ISSUER", "https://issuer.example.com/realms/coaching",
            "WAYMARK_IDENTITY_ISSUERS__ACME__URL", "https://login.acme.example",
            "WAYMARK_IDENTITY_ISSUERS__ACME__TENANTS", "acme,acme-labs",
            "WAYMARK_IDENTITY_ISSUERS__GLOBEX__URL", "https://globex.example/realms/people",
            "WAYMARK_IDENTITY_ISSUERS__GLOBEX__TENANTS", "globex");

    private static List<String> reasonsWith(String... more) {
        var environment = new HashMap<>(SAFE);
        for (var index = 0; index < more.length; index += 2) {
            environment.put(more[index], more[index + 1]);
        }
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(NamedIssuers.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build();
        return new UnsafeIssuers(config).reasons();
    }

    @Test
    void severalIssuersCanBeTrustedWithOneForAllOtherTenantsOrWithout() {
        assertThat(reasonsWith()).isEmpty();
        assertThat(reasonsWith("WAYMARK_IDENTITY_ISSUER", "")).isEmpty();
        assertThat(reasonsWith("WAYMARK_IDENTITY_ISSUERS__ACME__AUDIENCE", "acme-waymark"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GLOBEX__URL, http://globex.example, must be an https URL",
        "GLOBEX__URL, '', WAYMARK_IDENTITY_ISSUERS__GLOBEX__URL is not set",
        "GLOBEX__URL, https://login.acme.example, are the same",
        "GLOBEX__URL, HTTPS://LOGIN.acme.example/, are the same",
        "GLOBEX__URL, https://issuer.example.com/realms/coaching/, WAYMARK_IDENTITY_ISSUER and",
        "GLOBEX__TENANTS, '', WAYMARK_IDENTITY_ISSUERS__GLOBEX__TENANTS is not set",
        "GLOBEX__TENANTS, 'globex, acme', the tenant `acme` is in",
        "GLOBEX__AUDIENCE, any, name the audience",
        "GLOBEX__AUDIENCE, 'waymark, any', name the audience",
        "MORE__URL, https://more.example, WAYMARK_IDENTITY_ISSUERS__MORE__TENANTS is not set",
        "MORE__TENANTS, more, WAYMARK_IDENTITY_ISSUERS__MORE__URL is not set",
    })
    void noTwoIssuersSpeakForOneTenantOrHaveOneAddress(String variable, String value, String reason) {
        assertThat(reasonsWith("WAYMARK_IDENTITY_ISSUERS__" + variable, value))
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Test
    void anIssuerSpeaksOnlyForWhatCanBeATenant() {
        assertThat(reasonsWith("WAYMARK_IDENTITY_TENANT_PATTERN", "[a-z]+"))
                .singleElement()
                .asString()
                .contains("the tenant `acme-labs` in WAYMARK_IDENTITY_ISSUERS__ACME__TENANTS does not match");
    }
}
