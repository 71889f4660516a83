package dev.waymark.audit;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database lets the service do with the audit trail. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AppendedOnlyTest {

    @Inject
    DataSource database;

    @Inject
    Superuser superuser;

    private final String tenant = newTenant();

    /** Even with an error in it, the service only appends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_events set actor = 'nobody'
            delete from audit_events
            delete from audit_seals
            update audit_chains set head_number = 0
            insert into audit_seals select * from audit_seals
            """)
    void theServicesRoleChangesNothing(String sql) throws SQLException {
        member("mia")
                .of(tenant)
                .contentType("application/json")
                .body("{\"questionnaire\": \"career-rut-short\"}")
                .post("/v1/assessments")
                .then()
                .statusCode(201);
        new TrailRows(superuser, tenant).seal(1);
        try (var connection = database.getConnection();
                var begin = connection.prepareStatement(TransactionStart.NAME_TENANT);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            begin.setString(1, tenant);
            begin.execute();
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .hasMessageContaining("The audit trail is not changed");
            connection.rollback();
        }
    }
}
