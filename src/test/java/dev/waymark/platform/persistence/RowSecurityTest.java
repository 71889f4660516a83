package dev.waymark.platform.persistence;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.support.Belongings;
import dev.waymark.support.RecordedSteps;
import dev.waymark.support.Routes;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What PostgreSQL lets the service's role do when a statement forgets its tenant: the second lock, with the first one taken off. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RowSecurityTest {

    private static final List<String> TABLES_OF_NO_TENANT =
            List.of("cursor_key", "erasure_salt", "flyway_schema_history");

    private static final String LIMITED = "select relname from pg_class join pg_policy on polrelid = pg_class.oid"
            + " where relrowsecurity and polpermissive and polcmd = '*' and polwithcheck is null"
            + " and pg_get_expr(polqual, polrelid) in ('(tenant_id = current_setting(''waymark.tenant''::text, true))',"
            + " '((tenant_id = current_setting(''waymark.tenant''::text, true)) AND (erasure_id IS NULL))')";

    @Inject
    DataSource database;

    @Inject
    Superuser superuser;

    private final String mine = newTenant();
    private final String others = newTenant();

    /** Everything that a member can have, of two tenants. */
    private void fill() throws SQLException {
        for (var tenant : List.of(mine, others)) {
            var own = Belongings.of(member("alice"), tenant);
            Routes.all()
                    .filter(route -> route.method().equals("POST"))
                    .forEach(route -> own.prepare(own.as(route), route)
                            .header("Idempotency-Key", "once")
                            .request(route.method(), own.address(route)));
            RecordedSteps.completeIn(tenant, superuser);
            admin().of(tenant).get("/v1/cohorts/autumn/summary").then().statusCode(200);
        }
        try (var connection = superuser.getConnection()) {
            texts(connection, "select seal_audit_events(1000, 100)");
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void enter(Connection connection, String tenant) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(TransactionStart.NAME_TENANT)) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }

    private List<String> tables() throws SQLException {
        try (var connection = superuser.getConnection()) {
            return texts(
                    connection,
                    "select table_name from information_schema.tables where table_schema = 'public' order by 1");
        }
    }

    private List<String> tenantTables() throws SQLException {
        return tables().stream()
                .filter(table -> !TABLES_OF_NO_TENANT.contains(table))
                .toList();
    }

    @Test
    void everyTableIsLimitedByAPlainEquality() throws SQLException {
        try (var connection = superuser.getConnection()) {
            assertThat(texts(connection, LIMITED)).containsExactlyInAnyOrderElementsOf(tenantTables());
        }
    }

    @Test
    void aStatementThatNamesNoTenantSeesOnlyThatOfTheTransaction() throws SQLException {
        fill();
        var seen = new TreeMap<String, List<String>>();
        try (var connection = database.getConnection()) {
            enter(connection, mine);
            for (var table : tenantTables()) {
                seen.put(table, texts(connection, "select distinct tenant_id from " + table));
            }
            connection.rollback();
        }
        assertThat(seen)
                .allSatisfy((table, tenants) -> assertThat(tenants).as(table).containsExactly(mine));
    }

    @Test
    void withoutATenantNothingIsSeenChangedOrDeleted() throws SQLException {
        fill();
        var touched = new TreeMap<String, Integer>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : tenantTables()) {
                touched.put(
                        table,
                        texts(connection, "select tenant_id from " + table).size()
                                + statement.executeUpdate("update %s set tenant_id = tenant_id".formatted(table))
                                + statement.executeUpdate("delete from " + table));
            }
        }
        assertThat(touched)
                .hasSizeGreaterThan(10)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void noRowMovesToAnotherTenant() throws SQLException {
        fill();
        for (var change : Map.of(
                        "insert into assessment_choices (tenant_id, assessment_id, strategy, choice, chosen_at)"
                                + " select '%s', assessment_id, 'x', choice, chosen_at from assessment_choices limit 1",
                        "new row violates row-level security",
                        "update check_ins set tenant_id = '%s'",
                        "new row violates row-level security")
                .entrySet()) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                enter(connection, mine);
                assertThatThrownBy(() -> statement.executeUpdate(change.getKey().formatted(others)))
                        .hasMessageContaining(change.getValue());
                connection.rollback();
            }
        }
    }

    /** More often than there are connections, so that each of them has served somebody. */
    @Test
    void noConnectionCarriesATenantOver() throws SQLException {
        fill();
        for (var time = 0; time < 30; time++) {
            try (var connection = database.getConnection()) {
                enter(connection, mine);
                connection.commit();
                assertThat(texts(connection, "select tenant_id from plans")).isEmpty();
                connection.rollback();
                connection.setAutoCommit(true);
                assertThat(texts(connection, "select current_setting('waymark.tenant', true)"))
                        .containsExactly("");
            }
        }
    }
}
