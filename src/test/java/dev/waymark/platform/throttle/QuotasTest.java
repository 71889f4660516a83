package dev.waymark.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sets in the environment. */
class QuotasTest {

    private static Quotas with(Map<String, String> environment) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(LimitSettings.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build();
        return new Quotas(config.getConfigMapping(LimitSettings.class), Set.of("standard", "large", "trial")::contains);
    }

    @Test
    void withoutSettingsAllHaveTheStandard() {
        var quotas = with(Map.of());
        assertThat(quotas.of("large")).isEqualTo(quotas.of("standard")).isEqualTo(Quota.of(600, 12_000));
    }

    @Test
    void aClassHasWhatIsSetForItAndElseTheStandard() {
        var quotas = with(Map.of(
                "WAYMARK_LIMITS__STANDARD__CALLER", "300",
                "WAYMARK_LIMITS__LARGE__TENANT", "60000"));
        assertThat(quotas.of("standard")).isEqualTo(Quota.of(300, 12_000));
        assertThat(quotas.of("trial")).isEqualTo(Quota.of(300, 12_000));
        assertThat(quotas.of("large")).isEqualTo(Quota.of(300, 60_000));
    }

    @Test
    void theHeadersNameWhatLimitsACaller() {
        var quota = Quota.of(7, 70);
        assertThat(quota.policies()).isEqualTo("\"caller\";q=7;w=60, \"tenant\";q=70;w=60");
        assertThat(quota.policyOfBackend()).isEqualTo("\"tenant\";q=70;w=60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void nobodyIsLockedOut(String most) {
        assertThatThrownBy(() -> with(Map.of("WAYMARK_LIMITS__LARGE__CALLER", most)))
                .hasMessageContaining("less than 1");
        assertThatThrownBy(() -> with(Map.of("WAYMARK_LIMITS__STANDARD__TENANT", most)))
                .hasMessageContaining("less than 1");
    }

    @Test
    void aClassThatNoTenantHasIsAMistake() {
        assertThatThrownBy(() -> with(Map.of("WAYMARK_LIMITS__LAGRE__CALLER", "1200")))
                .hasMessageContaining("`lagre`");
    }
}
