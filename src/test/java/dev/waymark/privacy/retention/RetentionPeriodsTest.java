package dev.waymark.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator can set, and what keeps the service from starting. */
class RetentionPeriodsTest {

    private static final Instant NOW = Instant.parse("2026-08-31T12:00:00Z");
    private static final List<String> KINDS = List.of("drafts", "ended-plans");
    private static final Map<String, String> SET = Map.of("drafts", "P6M", "ended-plans", "never");

    private static List<String> faults(Map<String, Map<String, String>> byTenant) {
        return new RetentionPeriods(SET, byTenant).faults(KINDS);
    }

    @Test
    void aTenantsSettingComesBeforeThatOfAll() {
        var periods = new RetentionPeriods(SET, Map.of("acme", Map.of("drafts", "P1Y2M3D", "ended-plans", "P1D")));
        assertThat(periods.faults(KINDS)).isEmpty();
        assertThat(periods.deletedBefore("drafts", "other", NOW)).contains(Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(periods.deletedBefore("ended-plans", "other", NOW)).isEmpty();
        assertThat(periods.deletedBefore("drafts", "acme", NOW)).contains(Instant.parse("2025-06-27T12:00:00Z"));
        assertThat(periods.deletedBefore("ended-plans", "acme", NOW)).contains(Instant.parse("2026-08-30T12:00:00Z"));
    }

    @Test
    void theEnvironmentComesBeforeWhatIsShipped() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(RetentionSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "waymark.retention.drafts", "P6M",
                                "waymark.retention.ended-plans", "never",
                                "waymark.retention.tenants.\"Acme.eu\".drafts", "never"),
                        "application.properties",
                        250))
                .withSources(new EnvConfigSource(
                        Map.of(
                                "WAYMARK_RETENTION_ENDED_PLANS", "P1D",
                                "WAYMARK_RETENTION_TENANTS__ACME__ENDED_PLANS", "never"),
                        300))
                .build();
        var periods = RetentionPeriods.of(config.getConfigMapping(RetentionSettings.class));
        assertThat(periods.faults(KINDS)).isEmpty();
        assertThat(periods.deletedBefore("ended-plans", "other", NOW)).contains(Instant.parse("2026-08-30T12:00:00Z"));
        assertThat(periods.deletedBefore("ended-plans", "acme", NOW)).isEmpty();
        assertThat(periods.deletedBefore("drafts", "Acme.eu", NOW)).isEmpty();
        assertThat(periods.deletedBefore("drafts", "acme", NOW)).contains(Instant.parse("2026-02-28T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6 months", "P0D", "P-6M", "P6M-1D", "PT24H", "Never", "P6M "})
    void whatIsNoPeriodIsRefused(String value) {
        assertThat(faults(Map.of("acme.eu", Map.of("drafts", value))))
                .containsExactly("waymark.retention.tenants.\"acme.eu\".drafts is not a period: set it to one such as"
                        + " P24M or P90D, or to never");
    }

    @Test
    void aKindThatDoesNotExistIsRefusedAndOneThatDoesMustBeSet() {
        assertThat(new RetentionPeriods(Map.of("draft", "P6M", "ended-plans", "never"), Map.of()).faults(KINDS))
                .containsExactly(
                        "waymark.retention.drafts is not set: set it to a period such as P24M, or to never",
                        "waymark.retention.draft: there is no such kind of record: these are drafts, ended-plans");
    }
}
