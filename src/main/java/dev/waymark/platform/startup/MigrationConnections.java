package dev.waymark.platform.startup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrates over connections of its own, which have none of the time limits of the pool's: a migration takes as long as it takes,
 * and limits itself where it would keep others waiting.
 */
@ApplicationScoped
class MigrationConnections implements FlywayConfigurationCustomizer {

    /** Properties of the driver that limit how long a statement may take. */
    private static final Set<String> LIMITS = Set.of("options", "socketTimeout");

    private final Optional<String> url;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Map<String, String> properties;

    MigrationConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties")
                    Map<String, String> properties) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.properties = new HashMap<>(properties);
        this.properties.keySet().removeAll(LIMITS);
    }

    /** Without an address, the datasource says what is missing. */
    @Override
    public void customize(FluentConfiguration flyway) {
        url.ifPresent(address ->
                flyway.jdbcProperties(properties).dataSource(address, user.orElse(null), password.orElse(null)));
    }
}
