package dev.waymark.support;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database as its superuser sees it, with the rows of all tenants: for what a test prepares and checks behind the service. */
@Singleton
public class Superuser {

    private final String url;

    Superuser(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.url = url;
    }

    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }
}
